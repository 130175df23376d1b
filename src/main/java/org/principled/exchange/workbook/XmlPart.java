package org.principled.exchange.workbook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.principled.archive.ArchiveException;
import org.principled.archive.Entities;
import org.principled.archive.Markup;
import org.principled.archive.PartStream;
import org.principled.archive.Tag;
import org.principled.archive.UnicodeText;
import org.principled.archive.ZipPackage;
import org.principled.archive.ZipPart;
import org.principled.wording.Message;

/** Goes through one part of XML and tells a listener what it meets, each element by its path from the root, such as {@code sst/si/t}. */
final class XmlPart implements Markup.Tags {

    /** Takes what is met; does nothing unless told to. */
    interface Listener {

        /** An element begins. */
        default void start(String path, Tag tag) throws IOException {}

        /** An element ends. Its text is kept only where {@link #wantsText} says so. */
        default void end(String path, String text) throws IOException {}

        /** Whether the text directly in this element is to be kept. */
        default boolean wantsText(String path) {
            return false;
        }
    }

    /** As each character of a cell may be written: {@code &#x10FFFF;}. */
    private static final int WRITTEN_CHARACTERS = 10 * WorkbookLimits.CELL_CHARACTERS;

    private static final int NAME_CHARACTERS = 64;

    private final String where;
    private final Listener listener;
    private final long deadline;
    private final Deque<String> paths = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isKept;

    private XmlPart(String where, Listener listener, long deadline) {
        this.where = where;
        this.listener = listener;
        this.deadline = deadline;
    }

    /**
     * Reads a part to its end.
     *
     * @param deadline in {@link System#nanoTime()}
     */
    static void read(ZipPackage zip, ZipPart part, long deadline, Listener listener) throws IOException {
        XmlPart xml = new XmlPart(part.name(), listener, deadline);
        try (PartStream content = zip.open(part)) {
            if (!Markup.read(part.name(), UnicodeText.xml(part.name(), content), xml)) {
                throw ArchiveException.damaged(part.name());
            }
            content.drain();
        } catch (CharacterCodingException otherEncoding) {
            throw ArchiveException.damaged(part.name());
        }
    }

    @Override
    public void found(Tag tag) throws IOException {
        if (System.nanoTime() - deadline > 0) {
            throw new WorkbookRefusedException(Message.of("refused.takes-too-long"));
        }
        String name = tag.name();
        if (name.isEmpty()
                || name.length() > NAME_CHARACTERS
                || tag.inside().length() > WorkbookLimits.TAG_CHARACTERS
                || paths.size() >= WorkbookLimits.DEPTH) {
            throw ArchiveException.damaged(where);
        }
        String path = paths.isEmpty() ? name : paths.getLast() + "/" + name;
        paths.addLast(path);
        isKept = listener.wantsText(path);
        text.setLength(0);
        listener.start(path, tag);
        if (tag.isEmpty()) {
            end();
        }
    }

    @Override
    public void ended(Tag tag) throws IOException {
        String expected = paths.isEmpty() ? "" : paths.getLast();
        String name = new Tag(where, tag.inside().substring(1)).name();
        if (!expected.equals(name) && !expected.endsWith("/" + name)) {
            throw ArchiveException.damaged(where);
        }
        end();
    }

    private void end() throws IOException {
        listener.end(paths.removeLast(), isKept ? Entities.resolved(where, text.toString()) : "");
        isKept = false;
    }

    @Override
    public void text(char c) throws IOException {
        if (!isKept) {
            return;
        }
        if (text.length() >= WRITTEN_CHARACTERS) {
            throw new WorkbookRefusedException(
                    Message.of("refused.some-cell-too-long", WorkbookLimits.CELL_CHARACTERS));
        }
        text.append(c);
    }
}
