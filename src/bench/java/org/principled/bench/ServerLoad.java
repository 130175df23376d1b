package org.principled.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.principled.catalogue.Catalogue;
import org.principled.process.ApiClient;
import org.principled.process.Reply;
import org.principled.process.ServerProcess;
import org.principled.process.Stage;
import org.principled.questionnaire.Element;

/**
 * Puts load on the packaged program, run as in production, and prints one table. Server and load share the machine, so the server has
 * what the load leaves. The assessment is one that is nearly done: every element answered with a reason, every element of one area with
 * evidence.
 */
public final class ServerLoad {

    private static final int USERS = 16;
    private static final int WARM_UP = 15;
    private static final int SECONDS = 20;
    private static final int STARTS = 3;
    private static final int SAVES_A_SECOND = 300;
    private static final int PAGES_A_SECOND = 50;
    private static final int MORE_THAN_IT_CAN = 10_000;
    private static final int SCORES = 500;
    private static final long MOST_MEGABYTES = 600;
    /** It has 30 elements. */
    private static final String AREA = "BLK";

    private static final List<Element> ELEMENTS =
            Catalogue.bundled().find("principle-d@2026.1").questionnaire().elements();
    private static final String ROW = "%-62s %10s %9s %9s  %-24s %s%n";

    private final Stage stage;

    private ServerLoad(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("principled-load");
        try (Stage stage = Stage.prepare(folder, USERS)) {
            new ServerLoad(stage).measure();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void measure() throws IOException {
        System.out.printf(
                "%nJava %s, %d processors, -Xmx384m -XX:+UseSerialGC -jar target/principled.jar serve, on %s;"
                        + " load average before: %.2f%n%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("quarkus.datasource.db-kind"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.printf(ROW, "", "a second", "p50", "p99", "aim", "");
        measureStarts();
        try (ServerProcess server = stage.serve()) {
            String assessment = stage.openAssessment(server);
            List<Answering> users = IntStream.range(0, USERS)
                    .mapToObj(i -> new Answering(Stage.as(stage.contributors().get(i), server), assessment, share(i)))
                    .toList();
            fill(users.get(0).client, assessment, users);
            measureSaves(users);
            measurePages(users, assessment);
            measureScores(users.get(0), assessment);
            measureMemory(server);
        }
    }

    /** Everybody has elements of their own, so that nobody waits for a conflict to be settled. */
    private static List<String> share(int user) {
        return IntStream.range(0, ELEMENTS.size())
                .filter(element -> element % USERS == user)
                .mapToObj(element -> ELEMENTS.get(element).code())
                .toList();
    }

    private static void fill(ApiClient client, String assessment, List<Answering> users) {
        users.forEach(user -> user.codes.forEach(code -> user.save()));
        ELEMENTS.stream()
                .map(Element::code)
                .filter(code -> code.startsWith(AREA))
                .forEach(code -> {
                    Map<String, String> fields =
                            Map.of("kind", "PUB", "title", "Policy on " + code, "url", "https://example.org/" + code);
                    Reply added = client.post(assessment + "/evidence", Map.of("audience", "public", "fields", fields));
                    added.demand(201);
                    String id = added.json().get("id").asText();
                    client.put(assessment + "/evidence/" + id + "/answers/" + code, 1, Map.of())
                            .demand(200);
                });
    }

    /** From the start of the process to its first answer. */
    private void measureStarts() {
        long[] nanos = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long begin = System.nanoTime();
            try (ServerProcess server = stage.serve()) {
                Stage.as(stage.lead(), server).get("/").demand(200);
                nanos[i] = System.nanoTime() - begin;
            }
        }
        Latencies starts = new Latencies(nanos, 0);
        row("start of the process to its first page, 3 times", starts, "p99 under 6,000 ms", 6_000);
    }

    private static void measureSaves(List<Answering> users) {
        List<Runnable> savers = users.stream().<Runnable>map(user -> user::save).toList();
        OpenLoop.run(SAVES_A_SECOND, WARM_UP, savers);
        row("save an answer", OpenLoop.run(SAVES_A_SECOND, SECONDS, savers), "p99 under 100 ms", 100);
        OpenLoop.run(MORE_THAN_IT_CAN, 1, savers);
        long most = Math.round(OpenLoop.run(MORE_THAN_IT_CAN, 1, savers).perSecond());
        row("the same, " + USERS + " people without a pause", most, "", "", "300 a second", most >= SAVES_A_SECOND);
    }

    /** While answers are saved, so that pages show what no page has shown before. */
    private static void measurePages(List<Answering> users, String assessment) {
        String page = assessment.replace("/api/v1", "") + "/areas/" + AREA;
        List<Runnable> readers = users.stream()
                .<Runnable>map(user -> () -> user.client.get(page).demand(200))
                .toList();
        OpenLoop.run(PAGES_A_SECOND, WARM_UP, readers);
        row("page of an area with 30 elements", OpenLoop.run(PAGES_A_SECOND, SECONDS, readers), "p99 under 60 ms", 60);
        List<Runnable> both = Stream.concat(
                        readers.stream().limit(10),
                        users.stream().skip(10).limit(2).map(user -> user::save))
                .toList();
        row(
                "the same while 10 answers are saved a second, saves among them",
                OpenLoop.run(60, SECONDS, both),
                "",
                Double.MAX_VALUE);
    }

    /** One after the other: what the person who saved an answer waits for. */
    private static void measureScores(Answering user, String assessment) {
        String panel = assessment.replace("/api/v1", "") + "/panel?area=" + AREA + "&code=";
        long[] nanos = new long[SCORES];
        for (int i = -SCORES; i < SCORES; i++) {
            String code = user.save();
            long begin = System.nanoTime();
            user.client.get(panel + code).demand(200);
            nanos[Math.max(i, 0)] = System.nanoTime() - begin;
        }
        row("score beside the page after an answer", new Latencies(nanos, 0), "p99 under 20 ms", 20);
    }

    private static void measureMemory(ServerProcess server) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(server.pid()), "status"))) {
            long kilobytes = lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
            long megabytes = kilobytes / 1024;
            row(
                    "resident memory after all of this",
                    "",
                    megabytes + " MB",
                    "",
                    "under " + MOST_MEGABYTES + " MB",
                    megabytes < MOST_MEGABYTES);
        }
    }

    private static void row(String what, Latencies latencies, String aim, double most) {
        double p99 = latencies.milliseconds(0.99);
        row(
                what,
                latencies.perSecond() == 0 ? "" : Math.round(latencies.perSecond()),
                written(latencies.milliseconds(0.5)),
                written(p99),
                aim,
                p99 < most);
    }

    private static void row(String what, Object rate, String median, String worst, String aim, boolean reached) {
        System.out.printf(ROW, what, rate, median, worst, aim, reached ? "" : "missed");
    }

    private static String written(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 100 ? "%.1f ms" : "%,.0f ms", milliseconds);
    }

    /** Somebody who answers elements of their own, one after the other and again from the beginning. */
    private static final class Answering {

        private static final List<String> ANSWERS = List.of("yes", "partial", "no");

        private final ApiClient client;
        private final String assessment;
        private final List<String> codes;
        private int saved;

        Answering(ApiClient client, String assessment, List<String> codes) {
            this.client = client;
            this.assessment = assessment;
            this.codes = codes;
        }

        /** Saves the next answer, and returns its code. */
        String save() {
            String code = codes.get(saved % codes.size());
            int version = saved / codes.size();
            String reason =
                    "Our policy says so in its section " + saved + ", as approved by the board; see the evidence.";
            client.put(
                            assessment + "/answers/" + code,
                            version,
                            Map.of("said", "chosen", "answer", ANSWERS.get(version % ANSWERS.size()), "reason", reason))
                    .demand(200);
            saved++;
            return code;
        }
    }
}
