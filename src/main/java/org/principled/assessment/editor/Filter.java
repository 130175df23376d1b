package org.principled.assessment.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.principled.assessment.answer.AnswerState;
import org.principled.questionnaire.Element;

/** Which elements of an area are shown. */
enum Filter {
    ALL,
    OPEN,
    MINE,
    FLAGGED,
    REMARKED,
    CARRIED;

    /** The filter with this key; everything where there is none. */
    static Filter of(String key) {
        return Arrays.stream(values())
                .filter(filter -> filter.key().equals(key))
                .findFirst()
                .orElse(ALL);
    }

    String key() {
        return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
    }

    static List<Option> options(EditorMessages words, Filter chosen) {
        return Arrays.stream(values())
                .map(filter -> new Option(filter.key(), filter.label(words), filter == chosen))
                .toList();
    }

    private String label(EditorMessages words) {
        return switch (this) {
            case ALL -> words.filterAll();
            case OPEN -> words.filterOpen();
            case MINE -> words.filterMine();
            case FLAGGED -> words.filterFlagged();
            case REMARKED -> words.filterRemarked();
            case CARRIED -> words.filterCarried();
        };
    }

    /** Whether an element that applies is shown. */
    boolean shows(Element element, String indicator, Work work, AreaViews.Tasks tasks) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> !work.isAnswered(element);
            case MINE -> tasks.mine().contains(indicator);
            case FLAGGED ->
                work.edition().questionnaire().flags().stream()
                        .anyMatch(flag -> flag.elements().contains(element.code()));
            case REMARKED -> tasks.remarks().getOrDefault(element.code(), 0) > 0;
            case CARRIED -> work.anyAnswer(element, AnswerState::carried);
        };
    }
}
