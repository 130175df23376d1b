package org.principled.assessment.editor;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Colleagues.Colleague;
import org.principled.account.Person;
import org.principled.assessment.Act;
import org.principled.assessment.discussion.Assignments;
import org.principled.assessment.discussion.Remark;
import org.principled.assessment.discussion.Remarks;

/** Finds what colleagues have to do with an assessment. */
@Singleton
class ColleagueTasks {

    private final Desks desks;
    private final Assignments assignments;
    private final Remarks remarks;

    ColleagueTasks(Desks desks, Assignments assignments, Remarks remarks) {
        this.desks = desks;
        this.assignments = assignments;
        this.remarks = remarks;
    }

    AreaViews.Tasks tasks(Desk desk) {
        if (!desk.isWithin()) {
            return new AreaViews.Tasks(Set.of(), Map.of(), List.of(), Map.of());
        }
        Person person = desks.person();
        UUID id = desk.work.assessment().id();
        Map<String, Set<UUID>> assigned = assignments.all(person, id);
        List<Colleague> candidates = assignments.candidates(person, id);
        return new AreaViews.Tasks(
                assigned.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(person.id()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()),
                named(assigned, candidates),
                desks.may(desk, Act.ASSIGN)
                        ? candidates.stream().map(ColleagueTasks::option).toList()
                        : List.of(),
                openRemarks(person, id));
    }

    private static Map<String, List<Option>> named(Map<String, Set<UUID>> assigned, List<Colleague> candidates) {
        Map<String, List<Option>> named = new HashMap<>();
        assigned.forEach((indicator, people) -> named.put(
                indicator,
                candidates.stream()
                        .filter(candidate -> people.contains(candidate.id()))
                        .map(ColleagueTasks::option)
                        .toList()));
        return named;
    }

    private static Option option(Colleague colleague) {
        return new Option(colleague.id().toString(), colleague.name(), false);
    }

    private Map<String, Integer> openRemarks(Person person, UUID id) {
        return remarks.all(person, id).stream()
                .filter(remark -> !remark.resolved())
                .collect(Collectors.toMap(Remark::code, remark -> 1, Integer::sum));
    }
}
