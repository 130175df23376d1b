package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * LibreOffice as an outside reader. It computes every formula anew when it opens a workbook; by default it would trust the values that are
 * stored beside them.
 */
public final class Office {

    private static final Path PROGRAM = Path.of("/usr/bin/soffice");
    private static final long LONGEST_MINUTES = 8;
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
            <value>0</value></prop></item>
            </oor:items>
            """;

    private final Path profile;

    /**
     * Prepares LibreOffice. Where none is installed the test is skipped, or fails if the environment says {@code
     * PRINCIPLED_OFFICE=required}.
     *
     * @param folder an empty folder for what it writes for itself
     */
    public Office(Path folder) throws IOException {
        if (!Files.isExecutable(PROGRAM)) {
            String missing = "No " + PROGRAM + ". On Debian: apt-get install libreoffice-calc.";
            Assertions.assertNotEquals("required", System.getenv("PRINCIPLED_OFFICE"), missing);
            Assumptions.abort(missing + " Tests with LibreOffice are skipped.");
        }
        this.profile = folder;
        Path user = Files.createDirectories(folder.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    }

    /** Opens workbooks, computes them anew and saves them under the same names in another folder. */
    public void recalculate(List<Path> workbooks, Path into) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                into.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Path log = into.resolve("office.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES))
                    .as("LibreOffice came to an end: " + Files.readString(log))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        for (Path workbook : workbooks) {
            assertThat(into.resolve(workbook.getFileName()))
                    .as(Files.readString(log))
                    .exists();
        }
    }
}
