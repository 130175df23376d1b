package org.principled.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tag of XML: what stands between its angle brackets. Elements go by their name without prefix, since any prefix can stand for any
 * namespace.
 *
 * @param where name of the part it stands in, for refusals
 * @param inside as it is written
 */
public record Tag(String where, String inside) {

    /** No element of a document has nearly as many; a million would fill the memory. */
    private static final int MOST_ATTRIBUTES = 1_000;

    /** Whether it ends an element that began before. */
    public boolean isEnd() {
        return inside.startsWith("/");
    }

    /** Whether the tag is the whole element. */
    public boolean isEmpty() {
        return inside.endsWith("/");
    }

    /** The name of the element, without its prefix. */
    public String name() {
        int end = 0;
        while (end < inside.length() && !isSpace(inside.charAt(end)) && inside.charAt(end) != '/') {
            end++;
        }
        return local(inside.substring(0, end));
    }

    /** The values of the attributes, by name as it is written. */
    public Map<String, String> attributes() throws ArchiveException {
        Map<String, String> attributes = new LinkedHashMap<>();
        int at = spaceFrom(0);
        while (at < inside.length()) {
            int equals = inside.indexOf('=', at);
            if (equals < 0) {
                requireEnd(at);
                break;
            }
            int open = pastSpace(equals + 1);
            int close = open < inside.length() ? inside.indexOf(inside.charAt(open), open + 1) : -1;
            if (close < 0 || "\"'".indexOf(inside.charAt(open)) < 0) {
                throw ArchiveException.damaged(where);
            }
            add(
                    attributes,
                    inside.substring(at, equals).strip(),
                    Entities.resolved(where, inside.substring(open + 1, close)));
            at = pastSpace(close + 1);
        }
        return attributes;
    }

    /** The values of all attributes of this name, whatever their prefix. */
    public List<String> values(String localName) throws ArchiveException {
        return attributes().entrySet().stream()
                .filter(attribute -> local(attribute.getKey()).equals(localName))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** With two of one name, readers would differ in which of them counts. */
    private void add(Map<String, String> attributes, String name, String value) throws ArchiveException {
        if (attributes.putIfAbsent(name, value) != null || attributes.size() > MOST_ATTRIBUTES) {
            throw ArchiveException.damaged(where);
        }
    }

    private void requireEnd(int at) throws ArchiveException {
        String rest = inside.substring(at).strip();
        if (!rest.isEmpty() && !rest.equals("/")) {
            throw ArchiveException.damaged(where);
        }
    }

    private int spaceFrom(int start) {
        int at = start;
        while (at < inside.length() && !isSpace(inside.charAt(at))) {
            at++;
        }
        return pastSpace(at);
    }

    private int pastSpace(int start) {
        int at = start;
        while (at < inside.length() && isSpace(inside.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
