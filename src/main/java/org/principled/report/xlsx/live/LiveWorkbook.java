package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.answer.AnswerSheet;
import org.principled.scoring.Node;
import org.principled.scoring.Node.Kind;
import org.principled.scoring.Node.Part;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/**
 * The sheets of a workbook whose scores are formulas down to the answers.
 *
 * @param summary the total and the areas
 * @param areas one sheet for each area, with the cells for its answers
 * @param others red flags and single units, where there are such
 * @param method the rules in cells
 * @param data every figure, one to a row
 * @param names names for cells that formulas and drop-down lists use
 * @param answers where each answer stands; elements that are out of scope have no place for one
 * @param findings where the state of each red flag stands
 * @param scores where each figure of the scorecard stands
 */
public record LiveWorkbook(
        Grid summary,
        List<Grid> areas,
        List<Grid> others,
        Grid method,
        Grid data,
        List<NamedRange> names,
        List<AnswerCell> answers,
        List<FindingCell> findings,
        List<ScoreCell> scores) {

    /** Name of the cells with the red flags that findings are about, one for each element. */
    public static final String ABOUT_FLAGS = FlagSheet.FLAGS;

    /** Name of the cells with these elements. */
    public static final String ABOUT_ELEMENTS = FlagSheet.ELEMENTS;

    public LiveWorkbook {
        areas = List.copyOf(areas);
        others = List.copyOf(others);
        names = List.copyOf(names);
        answers = List.copyOf(answers);
        findings = List.copyOf(findings);
        scores = List.copyOf(scores);
    }

    /**
     * Lays out the workbook. Which elements apply and which units count is settled by the sheet; everything else can be changed in the
     * workbook afterwards.
     *
     * @param plan the questionnaire, ready for scoring
     * @param sheet the answers so far; open questions have empty cells
     * @param wording its words
     * @throws IllegalArgumentException if the sheet names something the questionnaire does not have
     */
    public static LiveWorkbook of(ScoringPlan plan, AnswerSheet sheet, Wording wording) {
        return of(plan, sheet, Scorer.score(plan, sheet), wording);
    }

    /** The same for a sheet that has been scored. */
    public static LiveWorkbook of(ScoringPlan plan, AnswerSheet sheet, Scorecard card, Wording wording) {
        return of(plan, sheet, card, wording, Set.of());
    }

    /** The same for a workbook in which there are sheets already, whose names are taken. */
    public static LiveWorkbook beside(Set<String> taken, ScoringPlan plan, AnswerSheet sheet, Wording wording) {
        return of(plan, sheet, Scorer.score(plan, sheet), wording, taken);
    }

    private static LiveWorkbook of(
            ScoringPlan plan, AnswerSheet sheet, Scorecard card, Wording wording, Set<String> taken) {
        Book book = new Book(plan.questionnaire(), sheet, card, wording, taken);
        MethodSheet method = new MethodSheet(book);
        FlagSheet flags = book.hasFlags() ? new FlagSheet(book, method) : null;
        List<AreaSheet> areas = areas(book, method, flags);
        List<Double> applying = areas.stream().map(AreaSheet::writeApplying).toList();
        SummarySheet summary = new SummarySheet(book, method, flags, areas, applying);
        List<Grid> others = new ArrayList<>();
        if (flags != null) {
            others.add(flags.grid);
        }
        if (!card.units().isEmpty()) {
            others.add(new UnitSheet(book, method).grid);
        }
        DataSheet data = new DataSheet(book, areas);
        return new LiveWorkbook(
                summary.grid,
                areas.stream().map(area -> area.sheet.grid).toList(),
                others,
                method.grid,
                data.grid,
                book.names,
                book.answers,
                book.findings,
                book.scores);
    }

    private static List<AreaSheet> areas(Book book, MethodSheet method, @Nullable FlagSheet flags) {
        Map<String, List<Node>> notCounting = notCounting(book.card);
        List<AreaSheet> areas = new ArrayList<>();
        for (Part area : book.card.total().parts()) {
            areas.add(new AreaSheet(book, method, flags, area, notCounting));
        }
        return areas;
    }

    /** The units' own figures that the company's are not made of, by indicator. */
    private static Map<String, List<Node>> notCounting(Scorecard card) {
        Map<Node, Boolean> counting = new IdentityHashMap<>();
        card.nodes().forEach(node -> counting.put(node, true));
        Map<String, List<Node>> others = new HashMap<>();
        for (Node unit : card.units()) {
            Scorecard.below(unit)
                    .filter(node -> node.kind() == Kind.INDICATOR && !counting.containsKey(node))
                    .filter(node -> !node.parts().isEmpty()
                            && node.parts().get(0).node().kind() == Kind.ELEMENT)
                    .forEach(node -> others.computeIfAbsent(node.code(), code -> new ArrayList<>())
                            .add(node));
        }
        return others;
    }
}
