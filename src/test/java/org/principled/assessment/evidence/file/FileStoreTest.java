package org.principled.assessment.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.canonical.Sha256;

class FileStoreTest {

    private static final byte[] TEXT = Documents.utf8("We refuse requests that name a journalist.\n");

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder.resolve("evidence"));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    @Test
    void fileIsKeptUnderItsHashAndReadBack() throws IOException {
        StoredFile file = taken("Policy.TXT", TEXT);

        String hash = Sha256.hex(TEXT);
        assertThat(file).isEqualTo(new StoredFile(new FileName("Policy.TXT"), FileType.TXT, hash, TEXT.length));
        assertThat(place(hash)).hasBinaryContent(TEXT);
        assertThat(store.holds(hash)).isTrue();
        assertThat(store.isIntact(hash)).isTrue();
        try (InputStream content = store.open(hash)) {
            assertThat(content.readAllBytes()).isEqualTo(TEXT);
        }
    }

    @Test
    void sameContentIsKeptOnce() throws IOException {
        StoredFile one = taken("one.txt", TEXT);
        StoredFile two = taken("two.csv", TEXT);

        assertThat(two.sha256()).isEqualTo(one.sha256());
        assertThat(two.type()).isEqualTo(FileType.CSV);
        assertThat(store.hashes()).containsExactly(one.sha256());
    }

    @Test
    void sendingAFileAgainMendsADamagedCopy() throws IOException {
        String hash = taken("a.txt", TEXT).sha256();
        Files.writeString(place(hash), "changed");
        assertThat(store.isIntact(hash)).isFalse();

        taken("a.txt", TEXT);

        assertThat(store.isIntact(hash)).isTrue();
    }

    @Test
    void uploadThatBreaksOffLeavesNothing() throws IOException {
        InputStream breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> store.take(
                        "a.txt", new SequenceInputStream(new ByteArrayInputStream(new byte[200_000]), breaking)))
                .withMessage("connection lost");

        assertThat(store.hashes()).isEmpty();
        assertThat(arriving(folder.resolve("evidence"))).isEmpty();
    }

    @Test
    void endlessUploadIsRefusedAtTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) 'a');
                return length;
            }
        };

        assertThat(store.take("a.txt", endless))
                .isEqualTo(new Upload.NotTaken(new Refusal(Refusal.Kind.TOO_LARGE, "a.txt", "")));
        assertThat(arriving(folder.resolve("evidence"))).isEmpty();
    }

    @Test
    void contentOfATypeThatIsNotTakenIsNotEvenRead() throws IOException {
        InputStream unread = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };

        assertThat(store.take("a\u202e.exe", unread))
                .isEqualTo(new Upload.NotTaken(new Refusal(Refusal.Kind.TYPE_NOT_TAKEN, "a.exe", "exe")));
        assertThat(store.take("..", unread))
                .isEqualTo(new Upload.NotTaken(new Refusal(Refusal.Kind.NAME_UNUSABLE, "..", "")));
    }

    @Test
    void nextStartRemovesWhatAKilledServerLeft() throws IOException {
        Path incoming = folder.resolve("evidence/incoming");
        Path killed = Files.createDirectory(incoming.resolve("5f0c"));
        Files.writeString(killed.resolve("half a file"), "half");
        Files.writeString(killed.resolve("lock"), "");
        String hash = taken("a.txt", TEXT).sha256();

        try (FileStore next = new FileStore(folder.resolve("evidence"))) {
            assertThat(killed).doesNotExist();
            assertThat(next.hashes()).containsExactly(hash);
        }
        taken("b.txt", Documents.utf8("The store that was open all the time still takes files."));
    }

    @Test
    void closedStoreLeavesNoFolderBehind() throws IOException {
        store.close();

        try (Stream<Path> left = Files.list(folder.resolve("evidence/incoming"))) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("lock");
        }
    }

    @Test
    void onlyTheOwnerReadsFoldersAndFiles() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        taken("a.txt", TEXT);

        try (Stream<Path> all = Files.walk(folder.resolve("evidence"))) {
            assertThat(all)
                    .hasSizeGreaterThan(6)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void fileIsDeletedUnlessItJustCame() throws IOException {
        String hash = taken("a.txt", TEXT).sha256();
        Instant sent = Files.getLastModifiedTime(place(hash)).toInstant();

        assertThat(store.deleteIfStoredBefore(hash, sent.minusSeconds(1))).isFalse();
        assertThat(store.deleteIfStoredBefore(hash, sent.plusSeconds(1))).isTrue();
        assertThat(store.deleteIfStoredBefore(hash, Instant.MAX)).isFalse();
        assertThat(store.holds(hash)).isFalse();
        assertThatIOException().isThrownBy(() -> store.open(hash)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void fileThatIsSentAgainCountsAsJustSent() throws IOException {
        String hash = taken("a.txt", TEXT).sha256();
        Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
        Files.setLastModifiedTime(place(hash), FileTime.from(longAgo));

        taken("a.txt", TEXT);

        assertThat(store.deleteIfStoredBefore(hash, longAgo.plusSeconds(3_600))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../etc/passwd", "ABCDEF", "aa/bb"})
    void onlyAHashNamesAFile(String hash) {
        assertThatIllegalArgumentException().isThrownBy(() -> store.open(hash));
        assertThatIllegalArgumentException().isThrownBy(() -> store.holds(hash));
        assertThatIllegalArgumentException().isThrownBy(() -> store.deleteIfStoredBefore(hash, Instant.MAX));
    }

    @Test
    void linkInPlaceOfAFileIsNotFollowed() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        String hash = taken("a.txt", TEXT).sha256();
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.delete(place(hash));
        Files.createSymbolicLink(place(hash), secret);

        assertThat(store.holds(hash)).isFalse();
        assertThatIOException().isThrownBy(() -> store.open(hash));
    }

    @Test
    void manySendersAtOnceKeepEachContentOnce() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(8);
        List<Callable<StoredFile>> uploads = IntStream.range(0, 80)
                .<Callable<StoredFile>>mapToObj(i -> () -> taken(i + ".txt", Documents.utf8("content " + i % 10)))
                .toList();

        for (Future<StoredFile> upload : senders.invokeAll(uploads)) {
            assertThat(store.isIntact(upload.get().sha256())).isTrue();
        }

        senders.shutdown();
        assertThat(store.hashes()).hasSize(10);
        assertThat(arriving(folder.resolve("evidence"))).isEmpty();
    }

    /** What is left in the folders for arriving files of a store, besides their locks. */
    static List<Path> arriving(Path store) throws IOException {
        try (Stream<Path> files = Files.walk(store.resolve("incoming"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
    }

    private StoredFile taken(String name, byte[] content) throws IOException {
        Upload upload = store.take(name, new ByteArrayInputStream(content));
        assertThat(upload).isInstanceOf(Upload.Taken.class);
        return ((Upload.Taken) upload).file();
    }

    private Path place(String hash) {
        return folder.resolve("evidence")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }
}
