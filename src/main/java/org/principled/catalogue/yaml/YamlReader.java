package org.principled.catalogue.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML file into a tree of texts.
 *
 * <p>It listens to the parser's events, so no object of any kind is ever made from what a file says, and a file is refused at the first
 * sign of what questionnaires do not need: aliases and anchors, tags, directives, several documents, deep nesting, huge texts.
 */
public final class YamlReader {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 2_000_000;

    /** The longest single text, in UTF-16 code units. */
    public static final int LONGEST_TEXT = 20_000;

    /** How many lists and mappings may stand inside one another. */
    public static final int DEEPEST_NESTING = 20;

    private final ParserImpl events;
    private final List<YamlScalar> duplicates = new ArrayList<>();

    private YamlReader(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES + 1);
        this.events = new ParserImpl(new StreamReader(text), options);
    }

    /**
     * Reads one file.
     *
     * @param bytes its bytes, UTF-8 with or without a byte order mark
     * @throws YamlRefusedException if it is not YAML, or YAML of a kind that is not accepted; names the place
     */
    public static YamlDocument read(byte[] bytes) throws YamlRefusedException {
        if (bytes.length > MOST_BYTES) {
            throw new YamlRefusedException(
                    1, 1, "the file has " + bytes.length + " bytes, of at most " + MOST_BYTES + " that are read");
        }
        String text = Utf8.decode(bytes);
        try {
            return new YamlReader(text).document();
        } catch (MarkedYAMLException broken) {
            throw refused(broken);
        } catch (ReaderException broken) {
            int end = text.offsetByCodePoints(0, Math.min(broken.getPosition(), text.codePointCount(0, text.length())));
            throw Utf8.Place.after(text.substring(0, end))
                    .refused(String.format("the control character U+%04X cannot stand in YAML", broken.getCodePoint()));
        } catch (YAMLException broken) {
            throw new YamlRefusedException(1, 1, "this is not YAML: " + oneLine(broken.getMessage()));
        }
    }

    private static YamlRefusedException refused(MarkedYAMLException broken) {
        Mark mark = broken.getProblemMark();
        String context = oneLine(broken.getContext());
        String problem = oneLine(broken.getProblem());
        return new YamlRefusedException(
                mark == null ? 1 : mark.getLine() + 1,
                mark == null ? 1 : mark.getColumn() + 1,
                "this is not YAML: " + (context.isEmpty() ? "" : context + ": ") + problem
                        + (problem.contains("TAB") ? " (indent with spaces)" : ""));
    }

    /** What the parser says, without line breaks and without its advice on indentation, which fits tabs only. */
    private static String oneLine(@Nullable String message) {
        return message == null
                ? ""
                : message.replaceAll("\\(Do not use .* for indentation\\)", "")
                        .strip()
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\.$", "");
    }

    private YamlDocument document() throws YamlRefusedException {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw new YamlRefusedException(1, 1, "the file is empty");
        }
        DocumentStartEvent start = (DocumentStartEvent) events.getEvent();
        boolean hasTags = start.getTags() != null && !start.getTags().isEmpty();
        if (start.getVersion() != null || hasTags) {
            throw refused(start, "directives (lines that begin with %) are not accepted: leave them out");
        }
        YamlNode root = node(events.getEvent(), 1);
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw refused(events.peekEvent(), "a file holds one document: remove `---` and what follows");
        }
        return new YamlDocument(root, duplicates);
    }

    private YamlNode node(Event event, int depth) throws YamlRefusedException {
        refuseAnchor(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        refuseTag(start, start.getTag());
        if (depth > DEEPEST_NESTING) {
            throw refused(start, "more than " + DEEPEST_NESTING + " levels of nesting are not accepted");
        }
        return start.getEventId() == Event.ID.MappingStart ? mapping(start, depth) : sequence(start, depth);
    }

    private YamlScalar scalar(ScalarEvent event) throws YamlRefusedException {
        refuseTag(event, event.getTag());
        String text = event.getValue();
        if (text.length() > LONGEST_TEXT) {
            throw refused(
                    event,
                    "a text of " + text.length() + " characters is not accepted, at most " + LONGEST_TEXT + " are");
        }
        int forbidden = indexOfForbidden(text);
        if (forbidden >= 0) {
            String point = String.format("U+%04X", text.codePointAt(forbidden));
            throw refused(event, "the character " + point + " is not accepted in a text");
        }
        return new YamlScalar(text, line(event), column(event));
    }

    /** Where a text has a control character or half a surrogate pair, which an escape such as "\0" can bring in; -1 for nowhere. */
    private static int indexOfForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
            boolean pair = Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (control || (Character.isSurrogate(character) && !pair)) {
                return i;
            }
            i += pair ? 1 : 0;
        }
        return -1;
    }

    private YamlMapping mapping(CollectionStartEvent start, int depth) throws YamlRefusedException {
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event event = events.getEvent();
            refuseAnchor(event);
            if (!(event instanceof ScalarEvent scalar)) {
                throw refused(event, "a key is a single text, not a list or a mapping");
            }
            YamlScalar key = scalar(scalar);
            YamlMapping.Entry entry = new YamlMapping.Entry(key, node(events.getEvent(), depth + 1));
            if (entries.putIfAbsent(key.text(), entry) != null) {
                duplicates.add(key);
            }
        }
        events.getEvent();
        return new YamlMapping(entries, line(start), column(start));
    }

    private YamlSequence sequence(CollectionStartEvent start, int depth) throws YamlRefusedException {
        List<YamlNode> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(events.getEvent(), depth + 1));
        }
        events.getEvent();
        return new YamlSequence(items, line(start), column(start));
    }

    private static void refuseAnchor(Event event) throws YamlRefusedException {
        if (event instanceof AliasEvent) {
            throw refused(event, "an alias (`*name`) is not accepted: write the value out");
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw refused(event, "an anchor (`&name`) is not accepted: put a text that begins with & in quotes");
        }
    }

    private static void refuseTag(Event event, @Nullable String tag) throws YamlRefusedException {
        if (tag != null) {
            throw refused(event, "a tag (`!name`) is not accepted: put a text that begins with ! in quotes");
        }
    }

    private static YamlRefusedException refused(Event event, String why) {
        return new YamlRefusedException(line(event), column(event), why);
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().getColumn() + 1;
    }
}
