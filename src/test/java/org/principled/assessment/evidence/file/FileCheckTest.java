package org.principled.assessment.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file is sent to a store, as it would come from a browser. */
class FileCheckTest {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static final List<Sample> SAMPLES =
            Stream.concat(HostileFiles.all().stream(), GoodFiles.all().stream()).toList();

    /** Holds each sample under its number, and its name beside it. */
    @TempDir
    static Path corpus;

    @TempDir
    Path folder;

    private FileStore store;

    @BeforeAll
    static void writeCorpus() throws IOException {
        for (int i = 0; i < SAMPLES.size(); i++) {
            Files.write(content(corpus, i), SAMPLES.get(i).content().get());
            Files.writeString(name(corpus, i), SAMPLES.get(i).name());
        }
    }

    @BeforeEach
    void open() throws IOException {
        store = new FileStore(folder);
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    static Stream<Sample> hostile() {
        return SAMPLES.stream().filter(sample -> sample.expected() != null);
    }

    static Stream<Sample> good() {
        return SAMPLES.stream().filter(sample -> sample.expected() == null);
    }

    @ParameterizedTest
    @MethodSource
    void hostile(Sample sample) throws IOException {
        long start = System.nanoTime();
        Upload upload = send(sample);

        assertThat(System.nanoTime() - start).isLessThan(LONGEST.toNanos());
        assertThat(upload)
                .isInstanceOfSatisfying(
                        Upload.NotTaken.class,
                        notTaken -> assertThat(notTaken.refusal().kind())
                                .as(notTaken.toString())
                                .isEqualTo(sample.expected()));
        assertThat(store.hashes()).isEmpty();
        assertThat(FileStoreTest.arriving(folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void good(Sample sample) throws IOException {
        Upload upload = send(sample);

        assertThat(upload).as(upload.toString()).isInstanceOf(Upload.Taken.class);
        StoredFile file = ((Upload.Taken) upload).file();
        assertThat(file.name().value()).isEqualTo(sample.name());
        assertThat(store.isIntact(file.sha256())).isTrue();
        assertThat(file.size()).isEqualTo(Files.size(content(corpus, SAMPLES.indexOf(sample))));
        assertThat(FileStoreTest.arriving(folder)).isEmpty();
    }

    @Test
    void corpusIsLargeAndCoversEveryReason() {
        assertThat(hostile()).hasSizeGreaterThan(180);
        assertThat(good()).hasSizeGreaterThan(20);
        List<Refusal.Kind> covered =
                new ArrayList<>(hostile().map(Sample::expected).toList());
        covered.add(Refusal.Kind.NAME_TOO_LONG); // FileNameTest
        assertThat(covered).contains(Refusal.Kind.values());
    }

    /** Whatever is broken in a file, it is taken or refused; it is never our fault. */
    @ParameterizedTest
    @CsvSource({"Policy.docx", "Requests.xlsx", "a.odt", "a.pdf", "a.png", "a.jpg"})
    void damagedFilesAreNeverAnError(String name) throws IOException {
        byte[] whole = SAMPLES.stream()
                .filter(sample -> sample.expected() == null && sample.name().equals(name))
                .findFirst()
                .orElseThrow()
                .content()
                .get();
        FileType type = FileCheck.promisedBy(new FileName(name));
        Path path = folder.resolve("damaged");
        Random random = new Random(20_111_209);
        int refused = 0;
        for (int i = 0; i < 150; i++) {
            byte[] damaged = whole.clone();
            // Where a format keeps what counts: at its start and its end.
            int place = random.nextInt(Math.min(600, whole.length));
            damaged[random.nextBoolean() ? place : whole.length - 1 - place] = (byte) random.nextInt();
            Files.write(path, damaged);
            try {
                FileCheck.check(type, path);
            } catch (RefusedException expected) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void wholeCorpusIsCheckedInAHeapOf32Megabytes() throws Exception {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckAll.class.getName(),
                        corpus.toString(),
                        folder.resolve("other").toString())
                // What libraries on the class path say about loggers is no answer.
                .redirectError(folder.resolve("errors").toFile())
                .redirectOutput(out.toFile())
                .start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readAllLines(out))
                .isEqualTo(SAMPLES.stream()
                        .map(sample -> String.valueOf(sample.expected()))
                        .toList());
    }

    /** Checks a corpus in a process of its own; prints a line for each file. */
    static final class CheckAll {

        public static void main(String[] arguments) throws IOException {
            Path corpus = Path.of(arguments[0]);
            try (FileStore store = new FileStore(Path.of(arguments[1]))) {
                for (int i = 0; Files.exists(content(corpus, i)); i++) {
                    try (InputStream content = Files.newInputStream(content(corpus, i))) {
                        Upload upload = store.take(Files.readString(name(corpus, i)), content);
                        System.out.println(
                                upload instanceof Upload.NotTaken notTaken
                                        ? notTaken.refusal().kind()
                                        : null);
                    }
                }
            }
        }
    }

    private Upload send(Sample sample) throws IOException {
        try (InputStream content = Files.newInputStream(content(corpus, SAMPLES.indexOf(sample)))) {
            return store.take(sample.name(), content);
        }
    }

    private static Path content(Path corpus, int number) {
        return corpus.resolve(number + ".content");
    }

    private static Path name(Path corpus, int number) {
        return corpus.resolve(number + ".name");
    }
}
