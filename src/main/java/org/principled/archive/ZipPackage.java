package org.principled.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A document that is a zip archive, such as those of OOXML and ODF, of which every byte is accounted for: the entries lie one after another
 * from the first byte of the file to the directory, each header says what the directory says, and nothing overlaps. So every reader, from
 * the front or from the end, sees the same parts, and no part can be counted twice to make a small file large.
 */
public final class ZipPackage {

    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_FIXED = 30;
    private static final long LEFT_TO_WIDE = 0xFFFFFFFFL;

    /** What may follow the bytes of an entry: its sizes, narrow or wide, with or without a signature (APPNOTE 4.3.9). */
    private static final Set<Long> TRAILERS = Set.of(0L, 12L, 16L, 20L, 24L);

    private final FileView file;
    private final List<ZipPart> parts;
    private final InflationBudget budget;

    private ZipPackage(FileView file, List<ZipPart> parts, ArchiveLimits limits) {
        this.file = file;
        this.parts = parts;
        this.budget = new InflationBudget(limits);
    }

    /** Reads the directory and all headers, but no content. */
    public static ZipPackage of(FileView file, ArchiveLimits limits) throws IOException {
        ZipEnd end = ZipEnd.of(file, limits.parts());
        ByteBuffer directory = ZipEnd.littleEndian(file.at(end.directory(), end.length()));
        List<ZipPart> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < end.count(); i++) {
            ZipPart part = ZipPart.read(directory);
            requireInside(part);
            if (!seen.add(Normalizer.normalize(part.name(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
                throw new ArchiveException(Fault.UNSAFE_PART_NAME, part.name());
            }
            parts.add(part);
        }
        if (directory.hasRemaining()) {
            throw ArchiveException.damaged();
        }
        ZipPackage zip = new ZipPackage(file, List.copyOf(parts), limits);
        zip.requireGapless(end.directory());
        return zip;
    }

    /** The parts in the order of the directory, folders among them. */
    public List<ZipPart> parts() {
        return parts;
    }

    /** The part of exactly this name. */
    public Optional<ZipPart> part(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).findFirst();
    }

    /** The content of a part, unpacked while it is read and checked when it ends. */
    public PartStream open(ZipPart part) throws IOException {
        return new PartStream(part, file.stream(contentStart(part), part.packed()), budget);
    }

    private static void requireInside(ZipPart part) throws ArchiveException {
        String name = part.name();
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        boolean odd = path.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == '\\' || c == ':');
        for (String step : path.split("/", -1)) {
            odd |= step.isEmpty() || step.equals(".") || step.equals("..");
        }
        if (odd || (name.endsWith("/") && part.size() != 0)) {
            throw new ArchiveException(Fault.UNSAFE_PART_NAME, name);
        }
    }

    private void requireGapless(long directory) throws IOException {
        List<ZipPart> inPlace = new ArrayList<>(parts);
        inPlace.sort(Comparator.comparingLong(ZipPart::header));
        long end = 0;
        Set<Long> gaps = Set.of(0L);
        for (ZipPart part : inPlace) {
            requireNext(part.header() - end, gaps, part);
            requireSameHeader(part);
            end = contentStart(part) + part.packed();
            gaps = part.endsWithSizes() ? TRAILERS : Set.of(0L);
            if (end > directory) {
                throw ArchiveException.damaged(part.name());
            }
        }
        if (!gaps.contains(directory - end)) {
            throw new ArchiveException(Fault.HIDDEN_DATA);
        }
    }

    private static void requireNext(long gap, Set<Long> gaps, ZipPart part) throws ArchiveException {
        if (gap < 0) {
            throw ArchiveException.damaged(part.name());
        }
        if (!gaps.contains(gap)) {
            throw new ArchiveException(Fault.HIDDEN_DATA);
        }
    }

    /** Readers that go from the front believe the header of an entry, the others the directory. */
    private void requireSameHeader(ZipPart part) throws IOException {
        ByteBuffer header = ZipEnd.littleEndian(file.at(part.header(), LOCAL_FIXED));
        if (header.getInt(0) != LOCAL_SIGNATURE) {
            throw ArchiveException.damaged(part.name());
        }
        int method = Short.toUnsignedInt(header.getShort(8));
        ZipPart.requireReadable(part.name(), Short.toUnsignedInt(header.getShort(6)), method);
        byte[] name = file.at(part.header() + LOCAL_FIXED, Short.toUnsignedInt(header.getShort(26)));
        boolean same = part.isDeflated() == (method != 0) && part.isNamed(name);
        if (!part.endsWithSizes()) {
            same &= Integer.toUnsignedLong(header.getInt(14)) == part.crc()
                    && isOrLeft(header.getInt(18), part.packed())
                    && isOrLeft(header.getInt(22), part.size());
        }
        if (!same) {
            throw ArchiveException.damaged(part.name());
        }
    }

    private static boolean isOrLeft(int narrow, long value) {
        long found = Integer.toUnsignedLong(narrow);
        return found == value || found == LEFT_TO_WIDE;
    }

    private long contentStart(ZipPart part) throws IOException {
        ByteBuffer header = ZipEnd.littleEndian(file.at(part.header(), LOCAL_FIXED));
        return part.header()
                + LOCAL_FIXED
                + Short.toUnsignedLong(header.getShort(26))
                + Short.toUnsignedLong(header.getShort(28));
    }
}
