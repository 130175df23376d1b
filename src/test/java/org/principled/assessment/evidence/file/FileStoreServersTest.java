package org.principled.assessment.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.canonical.Sha256;

/** Several servers on one store, each a process of its own. */
class FileStoreServersTest {

    private static final byte[] TEXT = Documents.utf8("We refuse requests that name a journalist.\n");

    @TempDir
    Path folder;

    @Test
    void anotherServerOnTheStoreKeepsWhatIsArrivingThere() throws Exception {
        Process other = server();
        try (BufferedReader says = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(says.readLine()).isEqualTo("open");
            send(other, TEXT);
            try (FileStore next = new FileStore(folder)) {
                send(other, TEXT);
                other.getOutputStream().close();
                assertThat(says.readLine()).isEqualTo(Sha256.hex(HostileArchives.joined(TEXT, TEXT)));
                assertThat(next.hashes()).hasSize(1);
            }
        }
        assertThat(other.waitFor()).isZero();
    }

    @Test
    void serverThatIsKilledInMidUploadLeavesNothingForTheNext() throws Exception {
        Process other = server();
        try (BufferedReader says = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(says.readLine()).isEqualTo("open");
            send(other, TEXT);
            Instant limit = Instant.now().plusSeconds(20);
            while (FileStoreTest.arriving(folder).isEmpty() && Instant.now().isBefore(limit)) {
                Thread.onSpinWait();
            }
        }
        assertThat(FileStoreTest.arriving(folder)).hasSize(1);
        other.destroyForcibly().waitFor();

        try (FileStore next = new FileStore(folder)) {
            assertThat(FileStoreTest.arriving(folder)).isEmpty();
            assertThat(next.hashes()).isEmpty();
        }
    }

    /** Another server: takes what comes on its standard input, and says when it is ready and what it took. */
    static final class Server {

        public static void main(String[] arguments) throws IOException {
            try (FileStore store = new FileStore(Path.of(arguments[0]))) {
                System.out.println("open");
                System.out.println(
                        ((Upload.Taken) store.take("a.txt", System.in)).file().sha256());
            }
        }
    }

    private Process server() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void send(Process server, byte[] content) throws IOException {
        OutputStream to = server.getOutputStream();
        to.write(content);
        to.flush();
    }
}
