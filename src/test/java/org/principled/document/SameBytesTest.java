package org.principled.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.principled.canonical.Sha256;
import org.principled.report.Audience;
import org.principled.report.RenderedTwice;
import org.principled.report.Report;
import org.principled.report.Samples;
import org.principled.report.pdf.PdfRenderer;

/** The same data make the same file: whoever makes it, when, where, and whatever else is being made. */
class SameBytesTest {

    private static final String ARABIC_NAME = "شركة الاتصالات";

    @Test
    void sameBytesInEveryLocaleAndTimeZone() {
        RenderedTwice.isTheSameInEveryLocaleAndTimeZone(
                new PdfRenderer(), () -> CompanyDocument.report(LongDocument.order(Audience.COMPANY, true)));
    }

    @Test
    void sameBytesFromManyThreads() throws Exception {
        RenderedTwice.isTheSameFromManyThreads(new PdfRenderer(), reports());
    }

    @Test
    void sameBytesFromOtherProcessesWithOtherLocalesAndTimeZones() throws Exception {
        String here = hashes();

        assertThat(elsewhere("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Tokyo"))
                .isEqualTo(here);
        assertThat(elsewhere("-Duser.language=fa", "-Duser.country=IR", "-Duser.timezone=America/New_York"))
                .isEqualTo(here);
    }

    private static List<Report> reports() {
        return List.of(
                CompanyDocument.report(LongDocument.order(Audience.COMPANY, true)),
                CompanyDocument.scorecard(LongDocument.order(Audience.PUBLIC, false)),
                Samples.report(Samples.lines(ARABIC_NAME)));
    }

    private static String hashes() {
        PdfRenderer renderer = new PdfRenderer();
        List<String> hashes = new ArrayList<>();
        reports().forEach(report -> hashes.add(Sha256.hex(RenderedTwice.bytes(renderer, report))));
        return String.join(" ", hashes);
    }

    private static String elsewhere(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SameBytesTest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return said;
    }

    /** Prints the hashes of the reports, for a test in another process. */
    public static void main(String[] arguments) {
        System.out.print(hashes());
    }
}
