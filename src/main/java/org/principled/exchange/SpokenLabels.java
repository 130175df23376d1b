package org.principled.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.principled.answer.Annex;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;

/** Labels of what every questionnaire has, in the languages in which one is written. */
public final class SpokenLabels {

    private SpokenLabels() {}

    /** The labels of each audience by its key. */
    public static Map<String, List<String>> audiences(List<Texts> texts) {
        return of(Stream.of(Annex.Audience.values()).map(Annex.Audience::key), texts, WorkbookWords::audience);
    }

    /** The labels of what may stand in place of a figure, by its key. */
    static Map<String, List<String>> statuses(List<Texts> texts) {
        return of(Table.STATUSES.stream(), texts, WorkbookWords::status);
    }

    private static Map<String, List<String>> of(
            Stream<String> keys, List<Texts> texts, BiFunction<WorkbookWords, String, String> label) {
        List<WorkbookWords> languages = texts.stream()
                .map(each -> WorkbookWords.in(each.language()))
                .flatMap(Optional::stream)
                .toList();
        Map<String, List<String>> labels = new LinkedHashMap<>();
        keys.forEach(key -> labels.put(
                key,
                languages.stream()
                        .map(words -> label.apply(words, key))
                        .distinct()
                        .toList()));
        return labels;
    }
}
