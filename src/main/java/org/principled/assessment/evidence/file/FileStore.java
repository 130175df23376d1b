package org.principled.assessment.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps evidence files by their content: a file lies at {@code aa/bb/<sha256>}, {@code aa} and {@code bb} being the first two bytes of its
 * hash, so that one content is kept once and cannot change unseen. What the files are called, and who may see them, is known elsewhere.
 *
 * <p>A file is either kept whole or not at all: it arrives in a folder of its own, is checked there, flushed to the disk, and then gets its
 * place in one step. Several threads, and several servers on one file system, may use a store at once.
 */
public final class FileStore implements AutoCloseable {

    private static final String INCOMING = "incoming";
    private static final int BUFFER = 64 * 1024;
    private static final Pattern BYTE = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Incoming incoming;

    /** Guards that a file is not removed as forgotten in the moment in which it is sent again. */
    private final Object placing = new Object();

    /**
     * Opens a store, and removes what uploads left that the end of a server cut off.
     *
     * @param folder where it lies; made where it is missing
     * @throws IOException where the folder cannot be written
     */
    public FileStore(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        PrivateFolder.make(this.folder);
        this.incoming = Incoming.open(this.folder.resolve(INCOMING));
    }

    /**
     * Takes a file that someone sends.
     *
     * @param sentName the name it was sent under, as it came
     * @param content its content; read to the end unless the file is refused before, and not closed
     * @return the file as it is now kept, or why it is not
     * @throws IOException where the content breaks off, or the disk is full or fails; nothing is kept then
     */
    public Upload take(String sentName, InputStream content) throws IOException {
        try {
            FileName name = FileName.of(sentName);
            return take(name, content);
        } catch (RefusedException refused) {
            return new Upload.NotTaken(refused.about(sentName));
        }
    }

    /**
     * The content of a file; to be closed.
     *
     * @param sha256 its hash
     * @throws NoSuchFileException where it is not kept
     */
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a file with this hash is kept; says nothing about whether it is intact. */
    public boolean holds(String sha256) {
        return Files.isRegularFile(place(sha256), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Whether the content of a file still has the hash by which it is kept. Reads all of it.
     *
     * @throws NoSuchFileException where it is not kept
     */
    public boolean isIntact(String sha256) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(open(sha256), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    /** The hashes of all files that are kept, in no order. */
    public List<String> hashes() throws IOException {
        List<String> hashes = new ArrayList<>();
        // Level by level rather than as a tree: files that are arriving come and go meanwhile, and are none of ours.
        for (Path first : list(folder, BYTE)) {
            for (Path second : list(first, BYTE)) {
                list(second, HASH).forEach(file -> hashes.add(name(file)));
            }
        }
        return hashes;
    }

    /**
     * Deletes a file, unless it was sent, or sent again, since a time. A file is sent before anything refers to it, so who removes files to
     * which nothing refers must leave alone those that just came.
     *
     * @param sha256 its hash
     * @param time by the clock of the file system; {@link Instant#MAX} deletes it in any case
     * @return whether there was such a file
     */
    public boolean deleteIfStoredBefore(String sha256, Instant time) throws IOException {
        Path file = place(sha256);
        synchronized (placing) {
            if (!holds(sha256) || Files.getLastModifiedTime(file).compareTo(FileTime.from(time)) >= 0) {
                return false;
            }
            Files.delete(file);
        }
        PrivateFolder.flush(parent(file));
        return true;
    }

    /** Ends the uploads that are running; files that are kept stay readable. */
    @Override
    public void close() throws IOException {
        incoming.close();
    }

    private Upload take(FileName name, InputStream content) throws IOException {
        Path arriving = incoming.newFile();
        try {
            FileType type = FileCheck.promisedBy(name);
            MessageDigest digest = sha256();
            long size = receive(content, arriving, digest);
            FileCheck.check(type, arriving);
            String hash = HexFormat.of().formatHex(digest.digest());
            keep(arriving, place(hash));
            return new Upload.Taken(new StoredFile(name, type, hash, size));
        } catch (RefusedException refused) {
            return new Upload.NotTaken(refused.about(name.value()));
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private static long receive(InputStream content, Path file, MessageDigest digest) throws IOException {
        byte[] block = new byte[BUFFER];
        long size = 0;
        try (FileChannel channel = PrivateFolder.create(file);
                OutputStream out = Channels.newOutputStream(channel)) {
            for (int count = content.read(block); count >= 0; count = content.read(block)) {
                size += count;
                if (size > FileLimits.BYTES) {
                    throw new RefusedException(Refusal.Kind.TOO_LARGE);
                }
                digest.update(block, 0, count);
                out.write(block, 0, count);
            }
        }
        return size;
    }

    /** Moved even where the same content is kept already: that mends a copy which was damaged, and makes it count as just sent. */
    private void keep(Path arrived, Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(arrived, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        PrivateFolder.make(parent(place));
        synchronized (placing) {
            Files.move(arrived, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFolder.flush(parent(place));
    }

    private Path place(String sha256) {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "not a SHA-256 in lower-case hexadecimal digits: " + sha256.length() + " characters");
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static List<Path> list(Path folder, Pattern name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name.matcher(name(file)).matches()).toList();
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
