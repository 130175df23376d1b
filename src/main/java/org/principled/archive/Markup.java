package org.principled.archive;

import java.io.IOException;
import java.io.Reader;

/**
 * Goes through XML from hostile hands and hands out its tags, one at a time.
 *
 * <p>Not a parser, on purpose: those that come with Java keep every name they have met and the whole of every text, which lets some
 * megabytes of a document fill the memory of the server. Without document type declarations, which are refused here, XML needs so little
 * to be told apart (XML 1.0, 2.4 to 2.8 and 3.1) that its tags can be found without keeping more than one. What this does not see, such as
 * an end tag of another name, at worst makes a document unreadable.
 */
public final class Markup {

    /** Takes what {@link Markup} finds. */
    public interface Tags {

        /** A start tag, or one that stands for an empty element. */
        void found(Tag tag) throws IOException;

        /** An end tag; of whatever name. */
        default void ended(Tag tag) throws IOException {}

        /** A character of text, as it is written: {@link Entities} says what it means. */
        default void text(char c) throws IOException {}
    }

    /** Word writes whole pictures into attributes. */
    private static final int LONGEST_TAG = 2 * 1024 * 1024;

    private static final int END = -1;

    private final String where;
    private final Reader text;
    private final Tags tags;
    private final char[] buffer = new char[8_192];
    private final StringBuilder inside = new StringBuilder(256);
    private int next;
    private int limit;
    private long depth;
    private boolean hasElements;

    private Markup(String where, Reader text, Tags tags) {
        this.where = where;
        this.text = text;
        this.tags = tags;
    }

    /**
     * Reads to the end.
     *
     * @param where name of the part, for refusals
     * @return whether there was an element, and as many ends as starts
     * @throws ArchiveException where there is a document type declaration or a tag that is none
     */
    public static boolean read(String where, Reader text, Tags tags) throws IOException {
        Markup markup = new Markup(where, text, tags);
        for (int c = markup.next(); c != END; c = markup.next()) {
            if (c == '<') {
                markup.open();
            } else {
                tags.text((char) c);
            }
        }
        return markup.hasElements && markup.depth == 0;
    }

    private void open() throws IOException {
        int c = required();
        if (c == '?') {
            skipPast("?>");
        } else if (c == '!') {
            declaration();
        } else {
            tag((char) c);
        }
    }

    private void declaration() throws IOException {
        int c = required();
        if (c == '-') {
            require("-");
            skipPast("-->");
        } else if (c == '[') {
            require("CDATA[");
            unparsed();
        } else {
            throw new ArchiveException(Fault.DECLARES_TYPE, where);
        }
    }

    /** A section whose text means what it is; handed out as it would be written outside. */
    private void unparsed() throws IOException {
        int brackets = 0;
        for (char c = required(); c != '>' || brackets < 2; c = required()) {
            if (c == ']') {
                brackets++;
                continue;
            }
            write("]".repeat(brackets));
            brackets = 0;
            write(c == '&' ? "&amp;" : c == '<' ? "&lt;" : String.valueOf(c));
        }
        write("]".repeat(brackets - 2));
    }

    private void write(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            tags.text(text.charAt(i));
        }
    }

    private void tag(char first) throws IOException {
        inside.setLength(0);
        char quote = 0;
        for (char c = first; quote != 0 || c != '>'; c = required()) {
            if (c == '<' || inside.length() >= LONGEST_TAG) {
                throw ArchiveException.damaged(where);
            }
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
            inside.append(c);
        }
        count(new Tag(where, inside.toString()));
    }

    private void count(Tag tag) throws IOException {
        if (tag.isEnd()) {
            depth--;
            tags.ended(tag);
            return;
        }
        hasElements = true;
        depth += tag.isEmpty() ? 0 : 1;
        tags.found(tag);
    }

    private void require(String expected) throws IOException {
        for (int i = 0; i < expected.length(); i++) {
            if (required() != expected.charAt(i)) {
                throw ArchiveException.damaged(where);
            }
        }
    }

    /** All but the last character of an end are equal, so one more of them keeps what was matched: a comment may end in three dashes. */
    private void skipPast(String end) throws IOException {
        int matched = 0;
        while (matched < end.length()) {
            char c = required();
            if (c == end.charAt(matched)) {
                matched++;
            } else if (matched == 0 || c != end.charAt(matched - 1)) {
                matched = 0;
            }
        }
    }

    private char required() throws IOException {
        int c = next();
        if (c == END) {
            throw ArchiveException.damaged(where);
        }
        return (char) c;
    }

    private int next() throws IOException {
        if (next == limit) {
            limit = Math.max(text.read(buffer), 0);
            next = 0;
            if (limit == 0) {
                return END;
            }
        }
        char c = buffer[next++];
        if (c == 0) {
            throw ArchiveException.damaged(where);
        }
        return c;
    }
}
