package org.principled.report.xlsx.live;

import static org.principled.report.xlsx.live.Column.ANSWER;
import static org.principled.report.xlsx.live.Column.APPLICABLE;
import static org.principled.report.xlsx.live.Column.DONE;
import static org.principled.report.xlsx.live.Column.FACTOR;
import static org.principled.report.xlsx.live.Column.GRADE;
import static org.principled.report.xlsx.live.Column.POINTS;
import static org.principled.report.xlsx.live.Column.SET;
import static org.principled.report.xlsx.live.Column.SET_ASIDE;
import static org.principled.report.xlsx.live.Column.STANDING;
import static org.principled.report.xlsx.live.Column.VERIFIED;
import static org.principled.report.xlsx.live.Column.WEIGHT;

import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.report.xlsx.live.Item.Bound;
import org.principled.scoring.Node.Standing;
import org.principled.scoring.Node.Working.Answered;

/** An answer: points, factor, score and shares follow from what stands in its answer and grade cells. */
final class AnswerRow {

    private final Book book;
    private final Sheet sheet;
    private final MethodSheet method;
    private final Rows rows;
    private final CapColumns caps;

    AnswerRow(Book book, Sheet sheet, MethodSheet method, Rows rows, CapColumns caps) {
        this.book = book;
        this.sheet = sheet;
        this.method = method;
        this.rows = rows;
        this.caps = caps;
    }

    void write(Item item) {
        rows.head(item);
        if (item.isOutOfScope()) {
            sheet.put(STANDING, item.row, Content.text(book.wording.say("standing.OUT_OF_SCOPE")));
            return;
        }
        Element element = book.element(item.node.code());
        Optional<Answered> answered =
                item.node.working() instanceof Answered given ? Optional.of(given) : Optional.empty();
        inputs(item, element, answered);
        points(item.row, element, answered);
        score(item, element);
        rows.weighted(item, item.node.estimate());
        shares(item);
        standing(item);
    }

    private void inputs(Item item, Element element, Optional<Answered> answered) {
        String unanswered = item.node.standing() == Standing.NOT_APPLICABLE ? book.wording.say("standing.na") : "";
        String answer =
                answered.map(given -> method.label(element, given.answer())).orElse(unanswered);
        sheet.put(ANSWER, item.row, Style.INPUT, Content.text(answer));
        sheet.grid.choice(Block.column(sheet.at(ANSWER), item.row, item.row), method.answers(element));
        if (book.isGraded()) {
            String grades = answered.map(given -> method.evidence.tables().label(given.grades()))
                    .orElse("");
            sheet.put(GRADE, item.row, Style.INPUT, Content.text(grades));
            sheet.grid.choice(Block.column(sheet.at(GRADE), item.row, item.row), GradeTables.SETS);
        }
        Optional<Integer> grade = book.isGraded() ? Optional.of(sheet.at(GRADE)) : Optional.empty();
        book.answers.add(
                new AnswerCell(item.node.unit(), element.code(), sheet.grid.name(), item.row, sheet.at(ANSWER), grade));
    }

    private void points(int row, Element element, Optional<Answered> answered) {
        String answer = sheet.cell(ANSWER, row);
        String points = sheet.cell(POINTS, row);
        sheet.put(
                POINTS,
                row,
                Content.formula(
                        "IF(OR(" + answer + "=\"\"," + answer + "=" + MethodSheet.NOT_APPLICABLE + "),\"\",INDEX("
                                + method.points(element) + ",MATCH(" + answer + "," + method.answers(element)
                                + ",0)))",
                        Content.number(answered.map(Answered::points))));
        if (book.isGraded()) {
            String grade = sheet.cell(GRADE, row);
            sheet.put(
                    SET,
                    row,
                    Content.formula(
                            "IF(" + points + "=\"\",\"\",MATCH(IF(" + grade + "=\"\"," + GradeTables.IF_NONE + ","
                                    + grade + ")," + GradeTables.SETS + ",0))",
                            answered.map(given -> method.evidence.tables().position(given.grades()))
                                    .orElse(Content.EMPTY)));
            sheet.put(
                    FACTOR,
                    row,
                    Content.formula(
                            "IF(" + points + "=\"\",\"\",INDEX(" + method.evidence.factors(element) + ","
                                    + sheet.cell(SET, row) + "))",
                            Content.number(answered.map(Answered::factor))));
        }
    }

    private void score(Item item, Element element) {
        int row = item.row;
        Column.Bounds columns = caps.before(item);
        String points = sheet.cell(POINTS, row);
        String product = "100*" + points + (book.isGraded() ? "*" + sheet.cell(FACTOR, row) : "");
        String best = "100*MAX(" + method.points(element) + ")"
                + (book.isGraded() ? "*" + method.evidence.best(element) : "");
        String aside =
                "IF(" + sheet.cell(ANSWER, row) + "=" + MethodSheet.NOT_APPLICABLE + ",\"\",IF(" + points + "=\"\",";
        String score = sheet.cell(columns.score(), row);
        sheet.put(
                columns.score(),
                row,
                Content.formula(aside + "0," + product + "))", Item.number(item.node.uncapped(), Bound.SCORE)));
        sheet.put(
                columns.high(),
                row,
                Content.formula(aside + best + "," + score + "))", Item.number(item.node.uncapped(), Bound.HIGH)));
        sheet.put(columns.low(), row, Content.formula(score, Item.number(item.node.uncapped(), Bound.LOW)));
        caps.apply(item);
    }

    private void shares(Item item) {
        int row = item.row;
        String weight = sheet.cell(WEIGHT, row);
        String points = sheet.cell(POINTS, row);
        String aside = sheet.cell(ANSWER, row) + "=" + MethodSheet.NOT_APPLICABLE;
        share(
                APPLICABLE,
                row,
                "IF(" + aside + ",0," + weight + ")",
                item.node.shares().applicable());
        share(
                DONE,
                row,
                "IF(" + points + "=\"\",0," + weight + ")",
                item.node.shares().answered());
        share(
                SET_ASIDE,
                row,
                "IF(" + aside + "," + weight + ",0)",
                item.node.shares().notApplicable());
        if (book.isGraded()) {
            share(
                    VERIFIED,
                    row,
                    "IF(" + points + "=\"\",0," + weight + "*INDEX(" + method.evidence.verified() + ","
                            + sheet.cell(SET, row) + "))",
                    item.node.shares().verified());
        }
    }

    private void share(Column column, int row, String formula, Fraction now) {
        sheet.put(column, row, Content.formula(formula, Content.number(now)));
    }

    private void standing(Item item) {
        String formula = "IF(" + sheet.cell(ANSWER, item.row) + "=" + MethodSheet.NOT_APPLICABLE + ","
                + MethodSheet.NOT_APPLICABLE + ",IF(" + sheet.cell(POINTS, item.row) + "=\"\"," + Standings.OPEN + ","
                + Standings.ANSWERED + "))";
        sheet.put(STANDING, item.row, Content.formula(formula, Content.text(now(item.node.standing()))));
    }

    private String now(Standing standing) {
        return book.wording.say(standing == Standing.NOT_APPLICABLE ? "standing.na" : "standing." + standing);
    }
}
