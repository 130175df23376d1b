package org.principled.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The content of one part of a zip archive. Ends with a refusal where the part unpacks too far, or is not what the directory says it is:
 * another length, another CRC-32, or packed bytes that nobody reads.
 */
public final class PartStream extends InputStream {

    private static final int BUFFER = 16 * 1024;

    private final ZipPart part;
    private final InflationBudget budget;
    private final Inflater inflater = new Inflater(true);
    private final InputStream content;
    private final CRC32 crc = new CRC32();
    private long count;

    PartStream(ZipPart part, InputStream packed, InflationBudget budget) {
        this.part = part;
        this.budget = budget;
        this.content = part.isDeflated() ? new InflaterInputStream(packed, inflater, BUFFER) : packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = unpack(target, offset, length);
        if (read < 0) {
            requireWhole();
            return read;
        }
        count += read;
        budget.spend(read, count, part.packed(), part.name());
        if (count > part.size()) {
            throw new ArchiveException(Fault.INFLATES_TOO_FAR, part.name());
        }
        crc.update(target, offset, read);
        return read;
    }

    /** Reads what is left, so that all of it is checked. */
    public void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        content.close();
    }

    private int unpack(byte[] target, int offset, int length) throws IOException {
        try {
            return content.read(target, offset, length);
        } catch (ZipException | EOFException broken) {
            throw ArchiveException.damaged(part.name());
        }
    }

    private void requireWhole() throws ArchiveException {
        boolean allRead = !part.isDeflated() || inflater.getBytesRead() == part.packed();
        if (count != part.size() || crc.getValue() != part.crc() || !allRead) {
            throw ArchiveException.damaged(part.name());
        }
    }
}
