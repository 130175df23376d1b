package org.principled.assessment.evidence.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where files are while they arrive: a folder for each running server, which holds a lock in it. What the folder of a server that no longer
 * runs holds is remains of uploads that were cut off, and is removed at the next start; another server on the same store keeps its own.
 */
final class Incoming implements AutoCloseable {

    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    private Incoming(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Removes remains and opens a folder of our own. Servers that start at once do so one after another. */
    static synchronized Incoming open(Path parent) throws IOException {
        PrivateFolder.make(parent);
        try (FileChannel start = PrivateFolder.openForLock(parent.resolve(LOCK));
                FileLock held = start.lock()) {
            if (!held.isValid()) {
                throw new IOException("no lock on " + parent);
            }
            for (Path each : list(parent)) {
                if (Files.isDirectory(each)) {
                    removeUnlessInUse(each);
                }
            }
            Path own = parent.resolve(UUID.randomUUID().toString());
            PrivateFolder.make(own);
            return new Incoming(own, locked(own));
        }
    }

    /** A place for a new file; nothing is there yet. */
    Path newFile() {
        return folder.resolve(UUID.randomUUID().toString());
    }

    @Override
    public void close() throws IOException {
        if (lock.isOpen()) {
            lock.close();
            remove(folder);
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        FileChannel channel = PrivateFolder.openForLock(folder.resolve(LOCK));
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("no lock on " + folder);
        }
        return channel;
    }

    private static void removeUnlessInUse(Path folder) throws IOException {
        try (FileChannel channel = PrivateFolder.openForLock(folder.resolve(LOCK));
                @Nullable FileLock held = tryLock(channel)) {
            if (held != null) {
                remove(folder);
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static void remove(Path folder) throws IOException {
        for (Path each : list(folder)) {
            Files.deleteIfExists(each);
        }
        Files.deleteIfExists(folder);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
