package org.principled.exchange.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as somebody who opens a workbook and saves it again. */
final class Office {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");

    private Office() {}

    /** Skips the test where LibreOffice is missing, unless the environment says {@code PRINCIPLED_OFFICE=required}. */
    static void demand() {
        if (!Files.isExecutable(PROGRAM)) {
            String missing = "No " + PROGRAM + ". On Debian: apt-get install libreoffice-calc.";
            Assertions.assertNotEquals("required", System.getenv("PRINCIPLED_OFFICE"), missing);
            Assumptions.abort(missing + " Tests with LibreOffice are skipped.");
        }
    }

    /** The workbook as LibreOffice saves it. */
    static byte[] saved(byte[] workbook, Path folder) throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve("answers.xlsx"), workbook);
        Path out = Files.createDirectories(folder.resolve("saved"));
        Path log = folder.resolve("office.log");
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "--headless",
                        "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        in.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES))
                    .as(Files.readString(log))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllBytes(out.resolve("answers.xlsx"));
    }
}
