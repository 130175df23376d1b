package org.principled.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.answer.AnswerSheet;
import org.principled.assessment.Assessment;
import org.principled.assessment.Assessments;
import org.principled.assessment.PinnedEditions;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswersRead;
import org.principled.exchange.ScorecardJson;
import org.principled.exchange.SheetJson;
import org.principled.problem.ProblemException;
import org.principled.questionnaire.Questionnaire;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/** The archive of everything: what is in it, what is not, and that it ends when nobody reads it. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@Timeout(120)
class ExportTest {

    /** Planted where the coalition must not read. */
    private static final List<String> KEPT = List.of("KEPTprivileged", "KEPTsealed", "KEPTremark");

    @TestHTTPResource
    URL server;

    @Inject
    TestAssessments tests;

    @Inject
    Assessments assessments;

    @Inject
    PinnedEditions editions;

    @Inject
    Documents documents;

    @Inject
    Exports exports;

    @Inject
    Renderings renderings;

    private TestAssessments.Opened opened;
    private TestPeople.Client lead;

    @BeforeEach
    void open() {
        opened = tests.selfAssessment();
        lead = opened.lead().client();
        answer("GOV-1.1", "coalition", "Told to the coalition.", "KEPTprivileged");
        answer("GOV-1.2", "sealed", "KEPTsealed", "");
        lead.request()
                .contentType("application/json")
                .body(Map.of("code", "GOV-1.1", "text", "KEPTremark"))
                .post("/api/v1/assessments/" + opened.id() + "/remarks")
                .then()
                .statusCode(200);
    }

    private void answer(String code, String audience, String reason, String privileged) {
        Map<String, String> said =
                new HashMap<>(Map.of("said", "chosen", "answer", "yes", "audience", audience, "reason", reason));
        said.put("privileged", privileged);
        lead.request()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(said)
                .put("/api/v1/assessments/" + opened.id() + "/answers/" + code)
                .then()
                .statusCode(200);
    }

    @Test
    void theAnswersInTheArchiveGiveTheScoresInTheArchive() throws IOException {
        tests.next(opened);
        for (String path : List.of("/export.zip", "/api/v1/export.zip")) {
            Response answer = lead.request().get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            Map<String, byte[]> files = unpacked(answer.asByteArray());
            assertThat(answer.header("Principled-Documents")).isEqualTo("10");
            assertThat(files).hasSize(10);
            for (Assessment each : assessments.visible(opened.lead().person())) {
                String folder = Export.folder(each) + "/";
                Questionnaire questionnaire = editions.of(each).questionnaire();
                AnswerSheet sheet = sheet(files.get(folder + "answers.json"));
                byte[] scorecard =
                        ScorecardJson.bytes(questionnaire, sheet, Scorer.score(ScoringPlan.of(questionnaire), sheet));
                assertThat(files.get(folder + "scorecard.json")).isEqualTo(scorecard);
                assertThat(text(files.get(folder + "report.pdf")))
                        .contains(each.company().name());
                try (XSSFWorkbook workbook =
                        new XSSFWorkbook(new ByteArrayInputStream(files.get(folder + "report.xlsx")))) {
                    assertThat(workbook.getNumberOfSheets()).isGreaterThan(5);
                }
            }
        }
    }

    @Test
    void theScoresOfAllAreTheSameAsTextAndAsWorkbook() throws IOException {
        UUID next = tests.next(opened);
        Map<String, byte[]> files = unpacked(lead.request().get("/export.zip").asByteArray());

        List<String> lines = new String(files.get("scores.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.get(0)).startsWith("assessment,period_start,period_end,company,kind,node,");
        for (UUID id : List.of(opened.id(), next)) {
            String folder = Export.folder(assessments.get(opened.lead().person(), id));
            assertThat(lines).anyMatch(line -> line.startsWith(folder) && line.contains(",total,T,"));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(files.get("scores.xlsx")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(lines.size() - 1);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Assessment");
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).split(",", -1);
                XSSFRow row = sheet.getRow(i);
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo(cells[0]);
                assertThat(row.getCell(5).getStringCellValue()).isEqualTo(cells[5]);
                if (cells[8].equals("N/A")) {
                    assertThat(row.getCell(8)).isNull();
                } else {
                    assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(Double.parseDouble(cells[8]));
                }
            }
        }
    }

    @Test
    void theSameAnswersGiveTheSameBytes() {
        byte[] once = lead.request().get("/export.zip").asByteArray();
        assertThat(lead.request().get("/export.zip").asByteArray()).isEqualTo(once);
    }

    @Test
    void theCoalitionFindsNothingThatTheCompanyKeepsToItself() throws IOException {
        tests.submit(opened);
        TestAssessments.Member analyst = tests.coalition(Role.ANALYST);
        Assessment submitted = assessments.get(analyst.person(), opened.id());

        Map<String, byte[]> files = unpacked(written(analyst, submitted, TakenPlaces.STAYS, () -> {}));
        assertThat(files).hasSize(6);
        assertThat(new String(files.get(Export.folder(submitted) + "/answers.json"), StandardCharsets.UTF_8))
                .contains("Told to the coalition.");
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            for (String kept : KEPT) {
                assertThat(everyText(each.getKey(), each.getValue()))
                        .as(each.getKey())
                        .doesNotContain(kept);
            }
        }
        assertThat(everyText("report.pdf", files.get(Export.folder(submitted) + "/report.pdf")))
                .contains("Told to the coalition.");
    }

    @Test
    void nothingOfOthersIsInIt() throws IOException {
        TestAssessments.Opened other = tests.selfAssessment();
        String folder = Export.folder(assessments.get(opened.lead().person(), opened.id()));
        Map<String, byte[]> files =
                unpacked(other.lead().client().request().get("/export.zip").asByteArray());
        assertThat(files.keySet()).hasSize(6).noneMatch(name -> name.startsWith(folder));
        assertThat(new String(files.get("scores.csv"), StandardCharsets.UTF_8)).doesNotContain(folder);

        assertThatThrownBy(() -> written(
                        other.lead(),
                        assessments.get(opened.lead().person(), opened.id()),
                        TakenPlaces.STAYS,
                        () -> {}))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nothingMoreIsMadeOnceTheReaderHasGone() {
        AtomicBoolean gone = new AtomicBoolean();
        Client reader = new Client(gone::get);
        AtomicInteger writes = new AtomicInteger();
        assertThatThrownBy(() ->
                        written(opened.lead(), assessments.get(opened.lead().person(), opened.id()), reader, () -> {
                            writes.incrementAndGet();
                            gone.set(true);
                        }))
                .isInstanceOf(ClientGoneException.class);
        assertThat(writes.get()).isPositive();
        assertThat(renderings.running()).isZero();
    }

    @Test
    void aConnectionThatClosesFreesEverything() throws Exception {
        for (int i = 0; i < 10; i++) {
            tests.next(opened);
        }
        int before = exports.free();
        try (Socket socket = reading()) {
            assertThat(socket.isConnected()).isTrue();
            assertThat(exports.free()).isEqualTo(before - 1);
        }
        while (exports.free() < before || renderings.running() + renderings.waiting() > 0) {
            Thread.onSpinWait();
        }
        assertThat(lead.request()
                        .get("/assessments/" + opened.id() + "/report.pdf")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void tooManyAtATimeAreRefusedBeforeAnythingIsSent() throws Exception {
        try (TakenPlaces taken = new TakenPlaces(renderings)) {
            List<Socket> readers = new ArrayList<>();
            for (int i = 0; i < Exports.AT_ONCE; i++) {
                readers.add(reading());
            }
            Response refused = lead.request().get("/api/v1/export.zip");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("60");
            assertThat(refused.contentType()).startsWith("application/problem+json");
            for (Socket each : readers) {
                each.close();
            }
            while (exports.free() < Exports.AT_ONCE) {
                Thread.onSpinWait();
            }
            assertThat(renderings.waiting()).isZero();
            taken.freeOne();
        }
    }

    /** A connection on which the archive has begun to come. */
    private Socket reading() throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        // Too small for the archive, so the server has to wait for its reader.
        socket.setReceiveBufferSize(4096);
        socket.getOutputStream()
                .write(("GET /export.zip HTTP/1.1\r\nHost: " + server.getHost() + ":" + server.getPort()
                                + "\r\nCookie: sid=" + lead.cookie() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200 OK");
        return socket;
    }

    @Test
    void thePageSaysWhatTheArchiveHolds() {
        String page = lead.request().get("/export").asString();
        assertThat(page).contains("<dd>1</dd>", "<dd>6</dd>", "href=\"/export.zip\"");
        assertThat(lead.request().get("/assessments").asString()).contains("href=\"/export\"");
    }

    /** What the archive of one assessment holds. The last is run with every write. */
    private byte[] written(TestAssessments.Member reader, Assessment assessment, Client client, Runnable withEveryWrite)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(documents, renderings, reader.person(), "en", client)
                .write(List.of(assessment), new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] bytes, int offset, int length) throws IOException {
                        withEveryWrite.run();
                        out.write(bytes, offset, length);
                    }
                });
        return out.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static AnswerSheet sheet(byte[] json) {
        AnswersRead read = SheetJson.read(new AnswerFiles.Source("answers.json", json));
        assertThat(read).isInstanceOf(AnswersRead.Read.class);
        return ((AnswersRead.Read) read).sheets().get(0);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Every text in a file, in those within it, and in what describes it. */
    private static String everyText(String name, byte[] file) throws IOException {
        if (name.endsWith(".xlsx")) {
            StringBuilder parts = new StringBuilder();
            unpacked(file).values().forEach(part -> parts.append(new String(part, StandardCharsets.UTF_8)));
            return parts.toString();
        }
        return name.endsWith(".pdf") ? everyTextOfPdf(file) : new String(file, StandardCharsets.UTF_8);
    }

    private static String everyTextOfPdf(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder(text(file));
        try (PDDocument document = Loader.loadPDF(file)) {
            all.append(document.getDocumentInformation().getCOSObject());
            document.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .forEach((name, embedded) -> all.append(content(embedded.getEmbeddedFile())));
        }
        return all.toString();
    }

    private static String content(PDEmbeddedFile file) {
        try {
            return new String(file.toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
