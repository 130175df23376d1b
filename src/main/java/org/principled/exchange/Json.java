package org.principled.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.wording.Message;

/** A JSON value with its place. Of numbers, true, false and null only the spelling is kept: our files say everything else in texts. */
sealed interface Json {

    /** Deeper than any of our files. */
    int DEEPEST = 16;
    /** Longer than any text that a person writes. */
    int LONGEST = 100_000;

    Place place();

    record Text(Place place, String text) implements Json {}

    record Bare(Place place, String spelling) implements Json {}

    record Items(Place place, List<Json> values) implements Json {}

    record Fields(Place place, Map<String, Json> values) implements Json {}

    /** Reads a file that holds one JSON value; empty, and a problem reported, where it is anything else. */
    static Optional<Json> read(AnswerFiles.Source source, Problems problems) {
        return Utf8.text(source, problems).flatMap(text -> new Reader(source.name(), problems).read(text));
    }

    /** Builds the tree from Jackson's tokens. */
    final class Reader {
        /** Made once: it keeps tables of names that are dear to build, and any number of threads may use it. */
        private static final JsonFactory FACTORY = factory();

        private final String file;
        private final Problems problems;

        private Reader(String file, Problems problems) {
            this.file = file;
            this.problems = problems;
        }

        private static JsonFactory factory() {
            return JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxNameLength(1_000)
                            .build())
                    .build();
        }

        private Optional<Json> read(String text) {
            try (JsonParser parser = FACTORY.createParser(text)) {
                try {
                    return read(parser);
                } catch (StreamConstraintsException tooMuch) {
                    problems.refuse(place(parser.currentLocation()), Message.of("json.too-much", DEEPEST, LONGEST));
                } catch (JsonProcessingException wrong) {
                    problems.refuse(place(wrong.getLocation()), Message.of("json.not", firstLine(wrong)));
                }
                return Optional.empty();
            } catch (IOException impossible) {
                throw new UncheckedIOException("a text in memory was read", impossible);
            }
        }

        private static String firstLine(JsonProcessingException wrong) {
            return wrong.getOriginalMessage().lines().findFirst().orElse("");
        }

        private Optional<Json> read(JsonParser parser) throws IOException {
            if (parser.nextToken() == null) {
                problems.refuse(file, Message.of("file.empty"));
                return Optional.empty();
            }
            Json value = value(parser);
            if (parser.nextToken() != null) {
                problems.refuse(place(parser.currentTokenLocation()), Message.of("json.more"));
            }
            return Optional.of(value);
        }

        private Json value(JsonParser parser) throws IOException {
            Place place = place(parser.currentTokenLocation());
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                Map<String, Json> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = whole(place(parser.currentTokenLocation()), parser.currentName());
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                return new Fields(place, fields);
            }
            if (token == JsonToken.START_ARRAY) {
                List<Json> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                return new Items(place, items);
            }
            return token == JsonToken.VALUE_STRING
                    ? new Text(place, whole(place, parser.getText()))
                    : new Bare(place, parser.getText());
        }

        /** The text, if every character of it can be written again. */
        private String whole(Place place, String text) {
            if (text.indexOf('\0') >= 0) {
                problems.refuse(place, Message.of("json.nul"));
            }
            if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                problems.refuse(place, Message.of("json.surrogate"));
                return "";
            }
            return text;
        }

        private Place place(JsonLocation location) {
            return Place.line(file, location.getLineNr(), location.getColumnNr());
        }
    }
}
