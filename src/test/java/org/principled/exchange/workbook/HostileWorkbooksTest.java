package org.principled.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile workbook is refused in one sentence, or read right where it is harmless, within 5 seconds and 64 MB of heap. */
class HostileWorkbooksTest {

    @TempDir
    Path folder;

    private static List<HostileWorkbook> all() {
        return Stream.of(HostileZips.all(), HostileXml.all(), HostileParts.all())
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void thereAreManyKinds() {
        assertThat(all().stream().map(HostileWorkbook::about))
                .hasSizeGreaterThan(90)
                .doesNotHaveDuplicates();
    }

    @TestFactory
    List<DynamicTest> eachIsRefusedOrHarmlessInLittleMemory() throws Exception {
        List<HostileWorkbook> all = all();
        List<String> outcomes = readInLittleMemory(written(all));
        assertThat(outcomes).hasSameSizeAs(all);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            HostileWorkbook each = all.get(i);
            String outcome = outcomes.get(i);
            tests.add(DynamicTest.dynamicTest(each.about(), () -> check(each, outcome)));
        }
        return tests;
    }

    private static void check(HostileWorkbook workbook, String outcome) {
        if (workbook.harmless()) {
            assertThat(outcome).isEqualTo("read: " + workbook.expected());
        } else {
            assertThat(outcome)
                    .startsWith("refused: ")
                    .contains(workbook.expected())
                    .hasSizeLessThan(400)
                    .matches("[^\\p{Cntrl}]*");
        }
    }

    private List<String> written(List<HostileWorkbook> all) throws IOException {
        List<String> files = new ArrayList<>();
        for (HostileWorkbook each : all) {
            Path file = folder.resolve(files.size() + ".xlsx");
            Files.write(file, each.content().get());
            files.add(file.toString());
        }
        return files;
    }

    private List<String> readInLittleMemory(List<String> files) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                ReadAll.class.getName()));
        command.addAll(files);
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        List<String> lines;
        try (InputStream out = process.getInputStream()) {
            lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return lines;
    }
}
