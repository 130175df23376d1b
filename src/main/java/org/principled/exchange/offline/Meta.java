package org.principled.exchange.offline;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerKey;
import org.principled.exchange.workbook.WorkbookMeta;
import org.principled.questionnaire.Table;

/** Makes what a workbook says of itself. */
final class Meta {

    private Meta() {}

    /** All that the answers of a form need to be read again. */
    static WorkbookMeta of(AnswerForm form, List<String> codes, Map<AnswerKey, String> said) {
        AnswerSheet sheet = form.sheet();
        Map<String, String> values = new LinkedHashMap<>();
        values.put(WorkbookMeta.FORMAT, WorkbookMeta.FORMAT_1);
        values.put(WorkbookMeta.EDITION, form.questionnaire().edition().name());
        values.put(WorkbookMeta.SHA256, form.questionnaire().edition().sha256());
        values.put(WorkbookMeta.LANGUAGE, form.texts().language());
        values.put(WorkbookMeta.ASSESSMENT, form.assessment());
        values.put(WorkbookMeta.COMPANY, sheet.company().name());
        values.put(WorkbookMeta.MODE, sheet.mode());
        values.put(WorkbookMeta.PERIOD_START, sheet.company().periodStart());
        values.put(WorkbookMeta.PERIOD_END, sheet.company().periodEnd());
        values.put(WorkbookMeta.PROFILES, String.join(";", sheet.profiles()));
        values.put(WorkbookMeta.CODES, String.join(";", codes));
        values.values().removeIf(String::isEmpty);
        return new WorkbookMeta(values, sheet.units().stream().map(Meta::unit).toList(), removable(form, said));
    }

    private static List<List<String>> removable(AnswerForm form, Map<AnswerKey, String> said) {
        Set<String> tables = form.tables().stream().map(Table::code).collect(Collectors.toSet());
        return said.entrySet().stream()
                .filter(each -> each.getKey().isEvidence()
                        || (each.getKey().isRow()
                                && tables.contains(each.getKey().element())))
                .map(each -> List.of(
                        each.getKey().element(),
                        each.getKey().unit(),
                        each.getKey().field(),
                        AnswerFields.mark(each.getValue())))
                .sorted(Comparator.comparing(each -> String.join("\n", each)))
                .toList();
    }

    private static List<String> unit(Unit unit) {
        return List.of(
                unit.id().kind(),
                unit.id().name(),
                unit.unitClass(),
                String.join(";", unit.profiles()),
                unit.share().map(Fraction::toString).orElse(""));
    }
}
