package org.principled.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Texts;

/** Fills in an answer workbook as people do: labels and keys, N/A, unknown and nothing, grades and evidence, scope and red flags. */
final class FilledForm {

    private static final List<String> GRADES = List.of("", "", "E2", "e1;E3", "E1; E4 ;E2");

    private final XSSFWorkbook workbook;
    private final Questionnaire questionnaire;
    private final Map<String, Element> elements;
    private final Texts texts;
    private final Random random;

    private FilledForm(XSSFWorkbook workbook, Questionnaire questionnaire, Texts texts, long seed) {
        this.workbook = workbook;
        this.questionnaire = questionnaire;
        this.elements = questionnaire.elementsByCode();
        this.texts = texts;
        this.random = new Random(seed);
    }

    static byte[] of(byte[] blank, Questionnaire questionnaire, Texts texts, long seed) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank))) {
            new FilledForm(workbook, questionnaire, texts, seed).fill();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void fill() {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (column(sheet, "answer") >= 0) {
                for (int row = 2; row <= sheet.getLastRowNum(); row++) {
                    answer(sheet.getRow(row));
                }
                reverse(sheet);
            } else if (column(sheet, "url") >= 0) {
                for (int row = 2; row <= 150; row++) {
                    evidence(sheet.getRow(row));
                }
            }
        }
    }

    private void answer(Row row) {
        String code = cell(row, "element").toString();
        Element element = elements.get(code);
        if (element != null && random.nextInt(6) > 0) {
            String said = said(element);
            cell(row, "answer").setCellValue(said);
            if (said.equals("N/A")) {
                List<String> reasons = questionnaire.notApplicable();
                cell(row, "na_code").setCellValue(reasons.isEmpty() ? "" : reasons.get(reasons.size() - 1));
                cell(row, "reason").setCellValue("We have none.");
            } else if (!questionnaire.evidence().grades().isEmpty()) {
                String grade = GRADES.get(random.nextInt(GRADES.size()));
                cell(row, "grade").setCellValue(random.nextInt(9) == 0 ? label("grades.E2.label", "E2") : grade);
            }
        }
        for (ScopingQuestion question : questionnaire.scoping()) {
            if (question.code().equals(code)) {
                String answer = List.of(
                                "",
                                "unknown",
                                question.answers().get(0),
                                question.answers().get(1))
                        .get(random.nextInt(4));
                cell(row, "answer").setCellValue(label("scoping-answers." + answer, answer));
            }
        }
        for (RedFlag flag : questionnaire.flags()) {
            if (flag.code().equals(code) && random.nextInt(3) > 0) {
                flag(row, flag);
            }
        }
    }

    private String said(Element element) {
        int choice = random.nextInt(8);
        if (choice < 2) {
            return choice == 0 ? "N/A" : "UNKNOWN";
        }
        Scale scale = questionnaire.scales().stream()
                .filter(each -> each.key().equals(element.scale()))
                .findFirst()
                .orElseThrow();
        String key = scale.choices().get(random.nextInt(scale.choices().size())).answer();
        return choice == 2 ? " " + key : label("answers." + scale.key() + "." + key, key);
    }

    /** In a state that claims nothing is settled, which may name any elements of the flag. */
    private void flag(Row row, RedFlag flag) {
        List<String> about = new ArrayList<>(flag.elements());
        if (about.isEmpty()) {
            about.addAll(List.of("GOV-1.4", "REM-1.1"));
        }
        String state = questionnaire
                .flagStates()
                .get(random.nextInt(questionnaire.flagStates().size()))
                .key();
        boolean named = random.nextBoolean() || flag.elements().isEmpty();
        cell(row, "answer")
                .setCellValue(label("flag-states." + state + ".label", state)
                        + (named ? "; " + String.join(";", about) : ""));
    }

    private void evidence(Row row) {
        List<String> codes = List.copyOf(elements.keySet());
        cell(row, "element").setCellValue(codes.get(random.nextInt(codes.size())));
        cell(row, "title").setCellValue("=Report");
        if (questionnaire.evidence().kinds().isEmpty()) {
            return;
        }
        List<String> kinds = questionnaire.evidence().kinds();
        String kind = kinds.get(random.nextInt(kinds.size()));
        cell(row, "kind").setCellValue(label("evidence-kinds." + kind + ".label", kind));
        cell(row, "audience")
                .setCellValue(List.of("public", "Everyone", "Tout le monde", "Coalition staff", "coalition", "")
                        .get(random.nextInt(6)));
        if (random.nextInt(3) > 0) {
            cell(row, "url").setCellValue("https://example.org/report");
        }
        if (random.nextInt(4) == 0) {
            cell(row, "law").setCellValue("Act 1");
        }
        List<String> bodies = questionnaire.evidence().bodies();
        if (random.nextBoolean() && !bodies.isEmpty()) {
            cell(row, "body").setCellValue(bodies.get(random.nextInt(bodies.size())));
        }
    }

    private String label(String path, String otherwise) {
        return texts.values().getOrDefault(path, otherwise).strip();
    }

    /** As if somebody had sorted them. */
    private static void reverse(XSSFSheet sheet) {
        for (int top = 2, bottom = sheet.getLastRowNum(); top < bottom; top++, bottom--) {
            for (int i = 0; i < sheet.getRow(top).getLastCellNum(); i++) {
                Cell one = sheet.getRow(top).getCell(i);
                Cell other = sheet.getRow(bottom).getCell(i);
                String text = one.toString();
                one.setCellValue(other.toString());
                other.setCellValue(text);
            }
        }
    }

    private static Cell cell(Row row, String column) {
        return row.getCell(column((XSSFSheet) row.getSheet(), column));
    }

    private static int column(XSSFSheet sheet, String name) {
        if (sheet.getRow(0) != null) {
            for (Cell key : sheet.getRow(0)) {
                if (key.toString().equals(name)) {
                    return key.getColumnIndex();
                }
            }
        }
        return -1;
    }
}
