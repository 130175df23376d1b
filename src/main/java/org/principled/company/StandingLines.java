package org.principled.company;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.principled.account.Person;

/** Says where assessments stand. */
@Singleton
class StandingLines {

    private final OpenedAssessments opened;
    private final KnownEditions editions;

    StandingLines(OpenedAssessments opened, KnownEditions editions) {
        this.opened = opened;
        this.editions = editions;
    }

    /** The assessments of a company in a cycle that a person may see. */
    List<StandingLine> of(CycleView cycle, UUID company, Person person) {
        return lines(cycle, opened.visibleIn(cycle.id(), person).getOrDefault(company, List.of()));
    }

    /** The assessments in a cycle that a person may see, by company. */
    Map<UUID, List<OpenedAssessments.Standing>> in(CycleView cycle, Person person) {
        return opened.visibleIn(cycle.id(), person);
    }

    List<StandingLine> lines(CycleView cycle, List<OpenedAssessments.Standing> standings) {
        return standings.stream()
                .map(each -> new StandingLine(
                        "/assessments/" + each.id(),
                        editions.modeLabel(cycle.questionnaire(), each.mode()),
                        each.submitted()))
                .toList();
    }
}
