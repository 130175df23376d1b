package org.principled.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file under check, read at any place; never more of it in memory than was asked for. */
public final class FileView implements Closeable {

    private static final int BUFFER = 32 * 1024;

    /** Reads some bytes from a place on; -1 where there are none. */
    private interface Bytes {
        int read(ByteBuffer target, long position) throws IOException;
    }

    private final Bytes bytes;
    private final Closeable owner;
    private final long size;

    private FileView(Bytes bytes, Closeable owner, long size) {
        this.bytes = bytes;
        this.owner = owner;
        this.size = size;
    }

    /** Opens a file that nobody may be writing; a symbolic link is not followed. */
    public static FileView open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        return new FileView(channel::read, channel, channel.size());
    }

    /** A file that is in memory already. */
    public static FileView of(byte[] content) {
        return new FileView((target, position) -> copy(content, target, position), () -> {}, content.length);
    }

    private static int copy(byte[] content, ByteBuffer target, long position) {
        int count = (int) Math.min(target.remaining(), content.length - position);
        if (count <= 0) {
            return -1;
        }
        target.put(content, (int) position, count);
        return count;
    }

    /** Its length in bytes. */
    public long size() {
        return size;
    }

    /** That many bytes from a place on; refused as damaged where the file has none there. */
    public byte[] at(long position, int length) throws IOException {
        if (position < 0 || length < 0 || position > size - length) {
            throw ArchiveException.damaged();
        }
        ByteBuffer target = ByteBuffer.allocate(length);
        while (target.hasRemaining()) {
            if (bytes.read(target, position + target.position()) < 0) {
                throw ArchiveException.damaged();
            }
        }
        return target.array();
    }

    /** The first bytes, fewer where the file is shorter. */
    public byte[] head(int most) throws IOException {
        return at(0, (int) Math.min(most, size));
    }

    /** The last bytes, fewer where the file is shorter. */
    public byte[] tail(int most) throws IOException {
        int length = (int) Math.min(most, size);
        return at(size - length, length);
    }

    /** All bytes in order. */
    public InputStream stream() {
        return new Slice(0, size);
    }

    /** That many bytes from a place on, as a stream that ends after them. */
    public InputStream stream(long position, long length) {
        return new Slice(position, position + length);
    }

    @Override
    public void close() throws IOException {
        owner.close();
    }

    private final class Slice extends InputStream {

        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
        private final long end;
        private long next;

        Slice(long start, long end) {
            this.next = start;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            return filled() ? Byte.toUnsignedInt(buffer.get()) : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, target.length);
            if (length == 0) {
                return 0;
            }
            if (!filled()) {
                return -1;
            }
            int count = Math.min(length, buffer.remaining());
            buffer.get(target, offset, count);
            return count;
        }

        private boolean filled() throws IOException {
            if (buffer.hasRemaining()) {
                return true;
            }
            buffer.clear().limit((int) Math.min(BUFFER, end - next));
            int count = buffer.hasRemaining() ? bytes.read(buffer, next) : -1;
            buffer.flip();
            next += Math.max(count, 0);
            return count > 0;
        }
    }
}
