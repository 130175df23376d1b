package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.answer.AnswerSheet;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/** What all sheets of one workbook share. */
final class Book {

    private static final int LONGEST_NAME = 31;

    final Questionnaire questionnaire;
    final AnswerSheet sheet;
    final Scorecard card;
    final Wording wording;
    final List<NamedRange> names = new ArrayList<>();
    final List<AnswerCell> answers = new ArrayList<>();
    final List<FindingCell> findings = new ArrayList<>();
    final List<ScoreCell> scores = new ArrayList<>();

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<Node, ScoreCell> places = new IdentityHashMap<>();
    private final Set<String> sheetNames = new HashSet<>();
    private int keys;

    /** @param taken names of sheets that there are already */
    Book(Questionnaire questionnaire, AnswerSheet sheet, Scorecard card, Wording wording, Set<String> taken) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.card = card;
        this.wording = wording;
        taken.forEach(name -> sheetNames.add(name.toLowerCase(Locale.ROOT)));
        questionnaire.elements().forEach(element -> elements.put(element.code(), element));
    }

    /** A new sheet; its name is shortened and numbered where need be. */
    Grid grid(String title) {
        String name = title.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        String free = name;
        for (int i = 2; !sheetNames.add(free.toLowerCase(Locale.ROOT)); i++) {
            String number = " " + i;
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - number.length())) + number;
        }
        return new Grid(free);
    }

    Element element(String code) {
        Element element = elements.get(code);
        if (element == null) {
            throw new IllegalArgumentException("unknown element " + code);
        }
        return element;
    }

    Scale scale(Element element) {
        return questionnaire.scales().stream()
                .filter(scale -> scale.key().equals(element.scale()))
                .findFirst()
                .orElseThrow();
    }

    boolean isGraded() {
        return !questionnaire.evidence().grades().isEmpty();
    }

    boolean hasFlags() {
        return !questionnaire.flags().isEmpty();
    }

    /** The flags that cap the elements a finding names. */
    List<RedFlag> flagsOnElements() {
        return questionnaire.flags().stream()
                .filter(flag -> flag.caps().stream().anyMatch(RedFlag.Cap.OfNamedElements.class::isInstance))
                .toList();
    }

    void name(String name, String refersTo) {
        names.add(new NamedRange(name, refersTo));
    }

    /** A code for a row, used nowhere else in the workbook. */
    String key() {
        return "N" + ++keys;
    }

    void place(ScoreCell cell) {
        scores.add(cell);
        places.put(cell.node(), cell);
    }

    /** Where a figure stands; null where it has no place yet. */
    @Nullable
    ScoreCell placeOf(Node node) {
        return places.get(node);
    }
}
