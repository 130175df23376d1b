package org.principled.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.answer.TableRow;
import org.principled.answer.Unit;
import org.principled.canonical.CanonicalJson;

/**
 * Puts a sheet in the one order in which it is hashed, so that the order in which things were said makes no difference. Everything is
 * sorted by its codes, not as the questionnaire asks it: a hash has to be checkable without the questionnaire.
 */
final class SheetOrder {

    private static final Comparator<Answer> BY_ELEMENT_AND_UNIT = Comparator.comparing(Answer::element)
            .thenComparing(Answer::unit, Comparator.nullsFirst(Comparator.<Unit.Id>naturalOrder()));

    private SheetOrder() {}

    static AnswerSheet canonical(AnswerSheet sheet) {
        return new AnswerSheet(
                sheet.questionnaire(),
                sheet.company(),
                sheet.mode(),
                sorted(sheet.profiles()),
                sheet.units().stream()
                        .sorted(Comparator.comparing(Unit::id))
                        .map(unit -> new Unit(unit.id(), unit.unitClass(), sorted(unit.profiles()), unit.share()))
                        .toList(),
                sheet.scoping(),
                sheet.answers().stream()
                        .sorted(BY_ELEMENT_AND_UNIT)
                        .map(SheetOrder::canonical)
                        .toList(),
                sheet.findings().stream()
                        .sorted(Comparator.comparing(Finding::flag))
                        .map(finding -> new Finding(finding.flag(), finding.state(), sorted(finding.elements())))
                        .toList(),
                sheet.tables().stream()
                        .sorted(Comparator.comparing(TableRow::table)
                                .thenComparing(row -> CanonicalJson.text(row.cells())))
                        .toList(),
                canonical(sheet.annex()));
    }

    private static Answer canonical(Answer answer) {
        return answer.said() instanceof Answer.Chosen chosen && chosen.grades().size() > 1
                ? new Answer(
                        answer.unit(), answer.element(), new Answer.Chosen(chosen.answer(), sorted(chosen.grades())))
                : answer;
    }

    private static Annex canonical(Annex annex) {
        return new Annex(
                annex.hashes().stream().sorted().toList(),
                annex.items().stream()
                        .sorted(Comparator.comparing(Annex.Item::element)
                                .thenComparing(Annex.Item::unit)
                                .thenComparing(Annex.Item::kind)
                                .thenComparing(Annex.Item::salt))
                        .toList());
    }

    private static List<String> sorted(List<String> words) {
        return words.size() < 2
                ? words
                : Stream.concat(words.stream(), Stream.<String>empty())
                        .distinct()
                        .sorted()
                        .toList();
    }
}
