package org.principled.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Answer.Said;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingAnswers;

/** A sheet and its questionnaire, ready to be looked up; of what stands twice, the first counts. */
final class SheetIndex {

    final Questionnaire questionnaire;
    final AnswerSheet sheet;
    final ScopingAnswers scoping;
    final Map<String, Element> elements;
    final Map<Unit.Id, Unit> units = new LinkedHashMap<>();
    private final Map<String, Scale> scales = new HashMap<>();
    private final Map<String, List<String>> unitKinds = new HashMap<>();
    private final Map<Place, Said> said = new HashMap<>();

    private record Place(Unit.@Nullable Id unit, String element) {}

    SheetIndex(Questionnaire questionnaire, AnswerSheet sheet) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.scoping = ScopingAnswers.of(questionnaire, sheet.scoping());
        this.elements = questionnaire.elementsByCode();
        questionnaire.scales().forEach(scale -> scales.put(scale.key(), scale));
        questionnaire.indicators().forEach(this::addUnitKinds);
        sheet.units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
        sheet.answers().forEach(answer -> said.putIfAbsent(new Place(answer.unit(), answer.element()), answer.said()));
    }

    private void addUnitKinds(Indicator indicator) {
        indicator.elements().forEach(element -> unitKinds.put(element.code(), indicator.unitKinds()));
    }

    Scale scaleOf(Element element) {
        Scale scale = scales.get(element.scale());
        if (scale == null) {
            throw new IllegalArgumentException("the questionnaire has no scale " + element.scale());
        }
        return scale;
    }

    /** What was said about exactly this unit, or the company where null. */
    Optional<Said> saidOf(Unit.@Nullable Id unit, String element) {
        return Optional.ofNullable(said.get(new Place(unit, element)));
    }

    /** What counts for a unit: its own answer, or else the company's. */
    Optional<Said> countingFor(Unit.@Nullable Id unit, String element) {
        return saidOf(unit, element).or(() -> saidOf(null, element));
    }

    /** Whether an element is asked of this unit and applies to it; of the company as a whole where null. */
    boolean applies(Element element, Unit.@Nullable Id unit) {
        Unit of = unit == null ? null : units.get(unit);
        if (of == null) {
            return scoping.applies(element, sheet.profiles());
        }
        return asks(element, of) && scoping.applies(element, profilesOf(of));
    }

    /** Whether it does, however the open scoping questions are answered. */
    boolean surelyApplies(Element element, Unit.@Nullable Id unit) {
        Unit of = unit == null ? null : units.get(unit);
        if (of == null) {
            return scoping.surelyApplies(element, sheet.profiles());
        }
        return asks(element, of) && scoping.surelyApplies(element, profilesOf(of));
    }

    private boolean asks(Element element, Unit unit) {
        List<String> kinds = unitKinds.getOrDefault(element.code(), List.of());
        return kinds.isEmpty() || kinds.contains(unit.id().kind());
    }

    private List<String> profilesOf(Unit unit) {
        return unit.profiles().isEmpty() ? sheet.profiles() : unit.profiles();
    }

    /** Those who answer: the units, or null for a company that answers as a whole. */
    List<Unit.@Nullable Id> answering() {
        List<Unit.@Nullable Id> answering = new ArrayList<>(units.keySet());
        if (answering.isEmpty()) {
            answering.add(null);
        }
        return answering;
    }
}
