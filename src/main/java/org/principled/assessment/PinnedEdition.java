package org.principled.assessment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;
import org.principled.scoring.ScoringPlan;

/** The edition that assessments answer, ready to be looked up and to score with: made once, shared by all requests. */
public final class PinnedEdition {

    private final Questionnaire questionnaire;
    private final List<Texts> texts;
    private final ScoringPlan plan;
    private final Map<String, Element> elements;
    private final Map<String, String> indicatorOf = new HashMap<>();
    private final Map<String, ScopingQuestion> scoping;
    private final Map<String, RedFlag> flags;
    private final Map<String, Table> tables;
    private final Map<String, Scale> scales;

    PinnedEdition(Questionnaire questionnaire, List<Texts> texts) {
        this.questionnaire = questionnaire;
        this.texts = List.copyOf(texts);
        this.plan = ScoringPlan.of(questionnaire);
        this.elements = questionnaire.elementsByCode();
        this.scoping = questionnaire.scoping().stream()
                .collect(Collectors.toMap(ScopingQuestion::code, each -> each, (a, b) -> a, LinkedHashMap::new));
        this.flags = questionnaire.flags().stream()
                .collect(Collectors.toMap(RedFlag::code, each -> each, (a, b) -> a, LinkedHashMap::new));
        this.tables = questionnaire.tables().stream()
                .collect(Collectors.toMap(Table::code, each -> each, (a, b) -> a, LinkedHashMap::new));
        this.scales = questionnaire.scales().stream().collect(Collectors.toMap(Scale::key, each -> each));
        questionnaire.indicators().forEach(this::addIndicator);
    }

    private void addIndicator(Indicator indicator) {
        indicator.elements().forEach(element -> indicatorOf.put(element.code(), indicator.code()));
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Its texts, one per language; the original language first. */
    public List<Texts> texts() {
        return texts;
    }

    /** How its answers become a score. */
    public ScoringPlan plan() {
        return plan;
    }

    public Optional<Element> element(String code) {
        return Optional.ofNullable(elements.get(code));
    }

    /** The code of the indicator that an element belongs to. */
    public Optional<String> indicatorOf(String element) {
        return Optional.ofNullable(indicatorOf.get(element));
    }

    /** Whether there is an indicator with this code that has elements. */
    public boolean hasIndicator(String code) {
        return indicatorOf.containsValue(code);
    }

    public Optional<ScopingQuestion> scopingQuestion(String code) {
        return Optional.ofNullable(scoping.get(code));
    }

    public Optional<RedFlag> flag(String code) {
        return Optional.ofNullable(flags.get(code));
    }

    public Optional<Table> table(String code) {
        return Optional.ofNullable(tables.get(code));
    }

    /** Whether something can be answered under this code: an element, a scoping question or a red flag. */
    public boolean asks(String code) {
        return elements.containsKey(code) || scoping.containsKey(code) || flags.containsKey(code);
    }

    /** The scale on which an element is answered. */
    public Scale scaleOf(Element element) {
        return Optional.ofNullable(scales.get(element.scale())).orElseThrow();
    }

    /** A mode of the edition; the default where it has none of this key. */
    public Mode mode(String key) {
        return questionnaire.modes().stream()
                .filter(mode -> mode.key().equals(key))
                .findFirst()
                .orElse(questionnaire.defaultMode());
    }
}
