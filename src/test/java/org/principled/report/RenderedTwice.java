package org.principled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** What every renderer must keep: the same report gives the same bytes. */
public final class RenderedTwice {

    private static final int THREADS = 8;
    private static final int EACH = 2;

    private RenderedTwice() {}

    /** The bytes of a report. */
    public static byte[] bytes(ReportRenderer renderer, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Asserts that other default locales and time zones change nothing, those with other digits least of all. */
    public static void isTheSameInEveryLocaleAndTimeZone(ReportRenderer renderer, Supplier<Report> report) {
        isTheSameInEveryLocaleAndTimeZone(() -> bytes(renderer, report.get()));
    }

    /** The same of any document. */
    public static void isTheSameInEveryLocaleAndTimeZone(Supplier<byte[]> document) {
        byte[] expected = document.get();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
                for (String other : List.of("Pacific/Kiritimati", "America/New_York")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(other));
                    assertThat(document.get()).as(tag + " " + other).isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Asserts that threads do not disturb each other. */
    public static void isTheSameFromManyThreads(ReportRenderer renderer, List<Report> reports) throws Exception {
        isTheSameFromManyThreads(reports.stream()
                .map(report -> (Supplier<byte[]>) () -> bytes(renderer, report))
                .toList());
    }

    /** The same of any documents. */
    public static void isTheSameFromManyThreads(List<Supplier<byte[]>> documents) throws Exception {
        List<byte[]> expected = documents.stream().map(Supplier::get).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS * EACH; i++) {
                tasks.add(documents.get(i % documents.size())::get);
            }
            List<Future<byte[]>> made = threads.invokeAll(tasks);
            for (int i = 0; i < made.size(); i++) {
                assertThat(made.get(i).get()).isEqualTo(expected.get(i % expected.size()));
            }
        } finally {
            threads.shutdown();
        }
    }
}
