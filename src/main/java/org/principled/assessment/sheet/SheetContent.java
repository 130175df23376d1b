package org.principled.assessment.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.answer.Annex;
import org.principled.answer.TableRow;
import org.principled.assessment.Line;
import org.principled.assessment.answer.Content;

/**
 * What an answer sheet holds, in the parts in which it is kept.
 *
 * @param profiles profiles of the company as a whole
 * @param lines its lines
 * @param answers answers, scoping answers and findings; also open ones, for the sake of their reason
 * @param evidence pieces of evidence with the answers that rest on them
 * @param tables rows of the quantitative tables
 * @param items further annex items, kept as they came
 * @param heldBack hashes of annex items that are not here
 */
record SheetContent(
        List<String> profiles,
        List<Line> lines,
        List<Given> answers,
        List<Attached> evidence,
        List<TableRow> tables,
        List<Annex.Item> items,
        List<String> heldBack) {

    /**
     * What is said under one code.
     *
     * @param code code of the element, scoping question or red flag
     * @param line key of the line; empty for the company as a whole
     * @param content what is said; nothing privileged
     * @param statedGrades the grades that are stated; where evidence is attached, its grades count instead
     * @param reasonSalt salt of the annex item of the reason; empty where there is no reason
     */
    record Given(String code, String line, Content content, List<String> statedGrades, String reasonSalt) {
        Given {
            statedGrades = List.copyOf(statedGrades);
        }
    }

    /**
     * A piece of evidence.
     *
     * @param audience who may see it
     * @param fields what is said of it
     * @param grades the grades that answers have through it, the weakest first
     * @param links what rests on it
     */
    record Attached(Annex.Audience audience, Map<String, String> fields, List<String> grades, List<Link> links) {
        Attached {
            fields = Map.copyOf(fields);
            grades = List.copyOf(grades);
            links = List.copyOf(links);
        }
    }

    /**
     * That an answer rests on a piece of evidence.
     *
     * @param code code of the answer
     * @param line key of the line; empty for the company as a whole
     * @param salt of the annex item
     */
    record Link(String code, String line, String salt) {}

    SheetContent {
        profiles = List.copyOf(profiles);
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
        tables = List.copyOf(tables);
        items = List.copyOf(items);
        heldBack = List.copyOf(heldBack);
    }

    /** The same with something else said under one code, or nothing where empty. */
    SheetContent with(String code, String line, Optional<Given> other) {
        List<Given> others = new ArrayList<>(answers);
        others.removeIf(given -> given.code().equals(code) && given.line().equals(line));
        other.ifPresent(others::add);
        return new SheetContent(profiles, lines, others, evidence, tables, items, heldBack);
    }
}
