package org.principled.assessment.editor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.principled.assessment.discussion.Assignees;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;

/** Makes the page of an area. */
final class AreaViews {

    private final Work work;
    private final EditorMessages words;
    private final Addresses addresses;
    private final ElementForms forms;
    private final ScopeWords scope;
    private final Tasks tasks;

    /**
     * What colleagues have to do with an area.
     *
     * @param mine indicators assigned to the reader
     * @param assigned names of those who take care of an indicator
     * @param assignable who could, with their ids; empty where the reader may not assign
     * @param remarks number of open remarks by code
     */
    record Tasks(
            Set<String> mine,
            Map<String, List<Option>> assigned,
            List<Option> assignable,
            Map<String, Integer> remarks) {}

    AreaViews(Work work, EditorMessages words, ElementForms forms, ScopeWords scope, Tasks tasks) {
        this.work = work;
        this.words = words;
        this.addresses = new Addresses(work.assessment().id());
        this.forms = forms;
        this.scope = scope;
        this.tasks = tasks;
    }

    AreaView view(Frame frame, Area area, Filter filter) {
        List<AreaView.Section> sections = area.indicators().stream()
                .flatMap(Indicator::withMembers)
                .map(indicator -> section(indicator, filter))
                .filter(section -> !section.elements().isEmpty() || section.hidden() > 0)
                .toList();
        return new AreaView(
                frame,
                area.code(),
                work.texts().area(area.code()),
                work.texts().values().getOrDefault("areas." + area.code() + ".intro", ""),
                work.answered(area),
                work.asked(area),
                sections.stream().mapToInt(section -> section.elements().size()).sum(),
                Filter.options(words, filter),
                addresses.area(area.code()),
                sections,
                inert(area),
                neighbours(area));
    }

    private AreaView.Section section(Indicator indicator, Filter filter) {
        List<Element> asked =
                indicator.elements().stream().filter(work::applies).toList();
        List<Element> shown = asked.stream()
                .filter(element -> filter.shows(element, indicator.code(), work, tasks))
                .toList();
        List<Option> assigned = tasks.assigned().getOrDefault(indicator.code(), List.of());
        return new AreaView.Section(
                indicator.code(),
                work.texts().indicator(indicator.code()),
                work.texts().values().getOrDefault("indicators." + indicator.code() + ".intro", ""),
                shown.stream().map(forms::form).toList(),
                asked.size() - shown.size(),
                assigned.stream().map(Option::label).toList(),
                new Assignees(assigned.stream()
                                .map(each -> UUID.fromString(each.key()))
                                .collect(Collectors.toSet()))
                        .tag(),
                assignable(assigned));
    }

    private List<Option> assignable(List<Option> assigned) {
        return tasks.assignable().stream()
                .map(person -> new Option(
                        person.key(),
                        person.label(),
                        assigned.stream().anyMatch(each -> each.key().equals(person.key()))))
                .toList();
    }

    private List<AreaView.Inert> inert(Area area) {
        return area.elements()
                .filter(element -> !work.applies(element))
                .map(element -> new AreaView.Inert(
                        element.code(),
                        work.texts().element(element.code()),
                        String.join(" ", scope.whyAsked(element))))
                .toList();
    }

    private List<Link> neighbours(Area area) {
        List<Area> areas = work.edition().questionnaire().areas();
        int at = areas.indexOf(area);
        return IntStream.of(at - 1, at + 1)
                .filter(other -> other >= 0 && other < areas.size())
                .boxed()
                .flatMap(other -> Stream.of(neighbour(areas.get(other), other < at ? "previous" : "next")))
                .toList();
    }

    private Link neighbour(Area area, String key) {
        return new Link(key, area.code(), work.texts().area(area.code()), addresses.area(area.code()));
    }
}
