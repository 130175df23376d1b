package org.principled.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives byte by byte, right ones and such as no library would write. */
public final class RawZip {

    private final List<Entry> entries = new ArrayList<>();
    public byte[] prefix = {};
    public byte[] beforeDirectory = {};
    public byte[] comment = {};
    public int countOff;

    /** An entry; what is changed after it was made is a lie. */
    public static final class Entry {

        public byte[] name;
        public byte[] headerName;
        public byte[] packed;
        public byte[] gap = {};
        public byte[] extra = {};
        public int madeBy = 20;
        public int flags = 0x0800;
        public int method = 8;
        public int headerMethod = 8;
        public long crc;
        public long size;
        public long packedSize;
        public int mode;
        public int placeOff;
        private int place;
    }

    public static RawZip of(Map<String, byte[]> parts) {
        RawZip zip = new RawZip();
        parts.forEach(zip::deflated);
        return zip;
    }

    public Entry deflated(String name, byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[65_536];
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return add(name, content, packed.toByteArray(), 8);
    }

    /** Adds the content of an entry once more, without packing it again. */
    public Entry copy(Entry entry, String name) {
        Entry copy = add(name, new byte[0], entry.packed, entry.method);
        copy.crc = entry.crc;
        copy.size = entry.size;
        return copy;
    }

    public Entry stored(String name, byte[] content) {
        return add(name, content, content, 0);
    }

    private Entry add(String name, byte[] content, byte[] packed, int method) {
        Entry entry = new Entry();
        entry.name = name.getBytes(StandardCharsets.UTF_8);
        entry.headerName = entry.name;
        entry.packed = packed;
        entry.method = method;
        entry.headerMethod = method;
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.crc = crc.getValue();
        entry.size = content.length;
        entry.packedSize = packed.length;
        entries.add(entry);
        return entry;
    }

    /** Changes the entry of this name. */
    public RawZip with(String name, Consumer<Entry> change) {
        change.accept(entries.stream()
                .filter(entry -> new String(entry.name, StandardCharsets.UTF_8).equals(name))
                .findFirst()
                .orElseThrow());
        return this;
    }

    public RawZip with(Consumer<RawZip> change) {
        change.accept(this);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(prefix);
        for (Entry entry : entries) {
            out.writeBytes(entry.gap);
            entry.place = out.size() + entry.placeOff;
            out.writeBytes(header(entry));
        }
        out.writeBytes(beforeDirectory);
        int directory = out.size();
        entries.forEach(entry -> out.writeBytes(directoryEntry(entry)));
        int length = out.size() - directory;
        out.writeBytes(bytes(
                22 + comment.length,
                end -> end.putInt(0x06054b50)
                        .putInt(0)
                        .putShort((short) (entries.size() + countOff))
                        .putShort((short) (entries.size() + countOff))
                        .putInt(length)
                        .putInt(directory)
                        .putShort((short) comment.length)
                        .put(comment)));
        return out.toByteArray();
    }

    private static byte[] header(Entry entry) {
        return bytes(
                30 + entry.headerName.length + entry.packed.length,
                header -> header.putInt(0x04034b50)
                        .putShort((short) 20)
                        .putShort((short) entry.flags)
                        .putShort((short) entry.headerMethod)
                        .putInt(0)
                        .putInt((int) entry.crc)
                        .putInt((int) entry.packedSize)
                        .putInt((int) entry.size)
                        .putShort((short) entry.headerName.length)
                        .putShort((short) 0)
                        .put(entry.headerName)
                        .put(entry.packed));
    }

    private static byte[] directoryEntry(Entry entry) {
        return bytes(
                46 + entry.name.length + entry.extra.length,
                directory -> directory
                        .putInt(0x02014b50)
                        .putShort((short) entry.madeBy)
                        .putShort((short) 20)
                        .putShort((short) entry.flags)
                        .putShort((short) entry.method)
                        .putInt(0)
                        .putInt((int) entry.crc)
                        .putInt((int) entry.packedSize)
                        .putInt((int) entry.size)
                        .putShort((short) entry.name.length)
                        .putShort((short) entry.extra.length)
                        .putInt(0)
                        .putShort((short) 0)
                        .putInt(entry.mode << 16)
                        .putInt(entry.place)
                        .put(entry.name)
                        .put(entry.extra));
    }

    private static byte[] bytes(int length, Consumer<ByteBuffer> content) {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        content.accept(buffer);
        return buffer.array();
    }
}
