package org.principled.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.principled.canonical.Sha256;
import org.principled.exchange.offline.AnswerForm;
import org.principled.exchange.offline.AnswerWorkbook;
import org.principled.report.Audience;
import org.principled.report.RenderedTwice;
import org.principled.report.Report;
import org.principled.report.ReportOrder;
import org.principled.report.Samples;
import org.principled.report.pdf.PdfRenderer;
import org.principled.report.xlsx.ProvisionalScore;
import org.principled.report.xlsx.TidyWorkbook;
import org.principled.report.xlsx.live.Content;
import org.principled.scoring.ScoringPlan;

/** The same data make the same file: whoever makes it, when, where, and whatever else is being made. */
class SameBytesTest {

    private static final String ARABIC_NAME = "شركة الاتصالات";

    /** Something that is written. */
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    @Test
    void sameBytesInEveryLocaleAndTimeZone() {
        documents().forEach(RenderedTwice::isTheSameInEveryLocaleAndTimeZone);
    }

    @Test
    void sameBytesFromManyThreads() throws Exception {
        RenderedTwice.isTheSameFromManyThreads(documents());
    }

    @Test
    void sameBytesFromOtherProcessesWithOtherLocalesAndTimeZones() throws Exception {
        String here = hashes();
        List<Process> elsewhere = List.of(
                start("ar", "EG", "Asia/Tokyo"),
                start("fa", "IR", "America/New_York"),
                start("tr", "TR", "Pacific/Kiritimati"),
                start("fr", "FR", "Asia/Kathmandu"));

        for (Process process : elsewhere) {
            assertThat(said(process)).isEqualTo(here);
        }
    }

    private static List<Supplier<byte[]>> documents() {
        return List.of(
                pdf(() -> CompanyDocument.report(LongDocument.order(Audience.COMPANY, true))),
                pdf(() -> CompanyDocument.scorecard(LongDocument.order(Audience.PUBLIC, false))),
                pdf(() -> Samples.report(Samples.lines(ARABIC_NAME))),
                bytes(SameBytesTest::reportWorkbook),
                bytes(SameBytesTest::offlineWorkbook),
                bytes(SameBytesTest::tidyWorkbook));
    }

    private static Supplier<byte[]> pdf(Supplier<Report> report) {
        return () -> RenderedTwice.bytes(new PdfRenderer(), report.get());
    }

    private static Supplier<byte[]> bytes(Written document) {
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                document.to(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        };
    }

    private static void reportWorkbook(OutputStream out) throws IOException {
        ReportOrder order = LongDocument.order(Audience.COMPANY, true, "fr");
        CompanyDocument.workbook(ScoringPlan.of(order.questionnaire()), order, out);
    }

    private static void offlineWorkbook(OutputStream out) throws IOException {
        ReportOrder order = LongDocument.order(Audience.COMPANY, true, "fr");
        AnswerForm form = new AnswerForm(order.questionnaire(), order.texts(), order.sheet(), "");
        AnswerWorkbook.write(form, new ProvisionalScore(form, List.of(order.texts())), out);
    }

    private static void tidyWorkbook(OutputStream out) throws IOException {
        List<TidyWorkbook.Column> columns =
                List.of(new TidyWorkbook.Column("company", 30), new TidyWorkbook.Column("score (0–100)", 12));
        TidyWorkbook.write(
                "Scores",
                columns,
                IntStream.range(0, 500)
                        .mapToObj(i -> List.of(Content.text(ARABIC_NAME + " I " + i), Content.number(i / 7.0)))
                        .iterator(),
                out);
    }

    private static String hashes() {
        return documents().stream().map(document -> Sha256.hex(document.get())).collect(Collectors.joining(" "));
    }

    private static Process start(String language, String country, String timeZone) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Duser.language=" + language);
        command.add("-Duser.country=" + country);
        command.add("-Duser.timezone=" + timeZone);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SameBytesTest.class.getName()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return said;
    }

    /** Prints the hashes of the documents, for a test in another process. */
    public static void main(String[] arguments) {
        System.out.print(hashes());
    }
}
