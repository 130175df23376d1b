package org.principled.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks and prints one table: what was measured, how long it took, and what was aimed at. */
public final class Benchmarks {

    private static final String ROW = "%-62s %14s %10s %12s  %s%n";

    private Benchmarks() {}

    /** @param arguments those of JMH, such as {@code -wi 5 -i 10 -f 3}, or a part of a benchmark's name */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments));
        options.verbosity(VerboseMode.SILENT);
        options.jvmArgsAppend("-Dprincipled.data=" + System.getProperty("principled.data", ""));
        System.out.println("Measuring; this takes some minutes …");
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Result<?>> byName = new TreeMap<>();
        results.forEach(result -> byName.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult()));
        System.out.printf(
                "%nJava %s (%s), %s %s, %d processors, one thread%n%n",
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        System.out.printf(ROW, "", "time", "± error", "aim", "");
        for (Goal goal : Goal.values()) {
            Result<?> result = byName.get(goal.benchmark);
            if (result != null) {
                print(goal, result, byName);
            }
        }
    }

    private static void print(Goal goal, Result<?> result, Map<String, Result<?>> byName) {
        double time = result.getScore();
        boolean missed = goal.microseconds > 0 && time > goal.microseconds;
        String note = "";
        Result<?> rival = byName.get(goal.rival.benchmark);
        if (rival != null) {
            double ratio = time / rival.getScore();
            missed |= ratio > goal.rival.aim;
            note = String.format(Locale.ROOT, "%.2f × %s (aim %.2f)", ratio, goal.rival.text, goal.rival.aim);
        }
        System.out.printf(
                ROW,
                goal.text,
                written(time),
                written(result.getScoreError()),
                goal.microseconds > 0 ? written(goal.microseconds) : "",
                missed ? note + " missed" : note);
    }

    private static String written(double microseconds) {
        return microseconds < 1000
                ? String.format(Locale.ROOT, "%.2f µs", microseconds)
                : String.format(Locale.ROOT, "%.2f ms", microseconds / 1000);
    }

    /** What something is measured against, and which part of its time is aimed at. */
    private enum Rival {
        LOOP("bareLoop", "the bare loop", 30),
        OPENHTMLTOPDF("reportByOpenhtmltopdf", "openhtmltopdf", 0.05),
        FASTEXCEL("tidyRowsByFastexcel", "fastexcel", 3),
        NONE("", "", 0);

        private final String benchmark;
        private final String text;
        private final double aim;

        Rival(String benchmark, String text, double aim) {
            this.benchmark = benchmark;
            this.text = text;
            this.aim = aim;
        }
    }

    /** What is measured, in the order of the table, and what was aimed at. */
    private enum Goal {
        SCORECARD("scorecard", "principle-d, 180 elements: scorecard with bounds, caps, trace", 50, Rival.NONE),
        SCORECARD_READ("scorecardOfSheetThatWasRead", "  the same, sheet read before", 0, Rival.NONE),
        HEADLINE("headline", "principle-d: total and areas with bounds, no trace", 10, Rival.NONE),
        HEADLINE_READ("headlineOfSheetThatWasRead", "  the same, sheet read before", 10, Rival.NONE),
        RDR("rdrCompanies", "RDR index: 14 companies of the published data, scorecards", 10_000, Rival.NONE),
        RDR_ALIKE("rdrLookAlikes", "RDR index: 14 generated companies of the same size", 10_000, Rival.NONE),
        LOOP("bareLoop", "10,000 respondents × 200 items in 10 scales: bare loop", 0, Rival.NONE),
        MANY_READ("engineOfSheetsThatWereRead", "  the engine, sheets read before", 0, Rival.LOOP),
        MANY("engine", "  the engine, from answer sheets", 0, Rival.LOOP),
        REPORT("reportWithItsModel", "company report, 34 tagged pages with data: model and PDF", 60_000, Rival.NONE),
        REPORT_PDF("reportAsPdf", "  the PDF alone", 0, Rival.OPENHTMLTOPDF),
        REPORT_HTML("reportByOpenhtmltopdf", "  the same words and figures by openhtmltopdf, from HTML", 0, Rival.NONE),
        WORKBOOK("reportWorkbook", "report workbook with formulas and charts", 150_000, Rival.NONE),
        TIDY("tidyRows", "200,000 tidy rows of 20 columns as XLSX, heap of 256 MB", 5_000_000, Rival.FASTEXCEL),
        TIDY_FASTEXCEL("tidyRowsByFastexcel", "  the same by fastexcel", 0, Rival.NONE);

        private final String benchmark;
        private final String text;
        private final double microseconds;
        private final Rival rival;

        Goal(String benchmark, String text, double microseconds, Rival rival) {
            this.benchmark = benchmark;
            this.text = text;
            this.microseconds = microseconds;
            this.rival = rival;
        }
    }
}
