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
        Double loop = time(byName.get("bareLoop"));
        for (Goal goal : Goal.values()) {
            Result<?> result = byName.get(goal.benchmark);
            if (result != null) {
                print(goal, result, loop, time(byName.get("tidyRowsByFastexcel")));
            }
        }
    }

    private static void print(Goal goal, Result<?> result, Double loop, Double fastexcel) {
        double time = result.getScore();
        String note = goal.microseconds > 0 && time > goal.microseconds ? "missed" : "";
        Double other = goal == Goal.TIDY ? fastexcel : null;
        if (other != null) {
            note = String.format(Locale.ROOT, "%.1f × fastexcel %s", time / other, note);
        }
        if (goal.ratio && loop != null) {
            note = String.format(
                    Locale.ROOT, "%.1f × the bare loop%s", time / loop, time > 30 * loop ? ", missed" : "");
        }
        String aim = goal.ratio ? "30 × loop" : goal.microseconds > 0 ? written(goal.microseconds) : "";
        System.out.printf(ROW, goal.text, written(time), written(result.getScoreError()), aim, note);
    }

    private static Double time(Result<?> result) {
        return result == null ? null : result.getScore();
    }

    private static String written(double microseconds) {
        return microseconds < 1000
                ? String.format(Locale.ROOT, "%.2f µs", microseconds)
                : String.format(Locale.ROOT, "%.2f ms", microseconds / 1000);
    }

    /** What is measured, in the order of the table, and what was aimed at. */
    private enum Goal {
        SCORECARD("scorecard", "principle-d, 180 elements: scorecard with bounds, caps, trace", 50, false),
        SCORECARD_READ("scorecardOfSheetThatWasRead", "  the same, sheet read before", 0, false),
        HEADLINE("headline", "principle-d: total and areas with bounds, no trace", 10, false),
        HEADLINE_READ("headlineOfSheetThatWasRead", "  the same, sheet read before", 10, false),
        RDR("rdrCompanies", "RDR index: 14 companies of the published data, scorecards", 10_000, false),
        RDR_ALIKE("rdrLookAlikes", "RDR index: 14 generated companies of the same size", 10_000, false),
        LOOP("bareLoop", "10,000 respondents × 200 items in 10 scales: bare loop", 0, false),
        MANY_READ("engineOfSheetsThatWereRead", "  the engine, sheets read before", 0, true),
        MANY("engine", "  the engine, from answer sheets", 0, true),
        REPORT("reportWithItsModel", "company report, 34 tagged pages with data: model and PDF", 60_000, false),
        REPORT_PDF("reportAsPdf", "  the PDF alone", 0, false),
        WORKBOOK("reportWorkbook", "report workbook with formulas and charts", 150_000, false),
        TIDY("tidyRows", "200,000 tidy rows of 20 columns as XLSX, heap of 256 MB", 5_000_000, false),
        TIDY_FASTEXCEL("tidyRowsByFastexcel", "  the same by fastexcel", 0, false);

        private final String benchmark;
        private final String text;
        private final double microseconds;
        private final boolean ratio;

        Goal(String benchmark, String text, double microseconds, boolean ratio) {
            this.benchmark = benchmark;
            this.text = text;
            this.microseconds = microseconds;
            this.ratio = ratio;
        }
    }
}
