package org.principled.company;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.account.Role;

/**
 * What the page of a company shows.
 *
 * @param facts what is known about it, in words
 * @param country its name
 * @param headcount its class, in words
 * @param stateOwned what a state holds of it, in words
 * @param parentHref address of the parent; empty where the person may not see that
 * @param mayEdit whether the person may change it
 * @param keepsPeople whether the person invites others to it
 */
record CompanyPageView(
        UUID id,
        CompanyFacts facts,
        String country,
        String headcount,
        String stateOwned,
        Optional<String> parentName,
        String parentHref,
        List<Line> lines,
        List<CycleLine> cycles,
        boolean mayEdit,
        boolean keepsPeople) {

    /** A business line in words. */
    record Line(String name, List<String> profiles, String share) {}

    /**
     * A cycle that invites the company.
     *
     * @param standings the assessments of the company in it that the person may see
     */
    record CycleLine(String href, String title, String period, String open, List<StandingLine> standings) {}

    static CompanyPageView of(
            CompanyView company,
            List<CycleLine> cycles,
            Map<String, String> profileLabels,
            CompanyMessages words,
            Locale language,
            Person person) {
        CompanyFacts facts = company.facts();
        String parent = facts.parent()
                .filter(id -> Companies.maySee(person, id))
                .map(CompanyPages::path)
                .orElse("");
        return new CompanyPageView(
                company.id(),
                facts,
                facts.country().isEmpty() ? "" : Country.name(facts.country(), language),
                facts.headcount().isEmpty() ? "" : words.headcount(facts.headcount()),
                facts.stateOwned().isEmpty() ? "" : words.stateOwned(facts.stateOwned()),
                company.parentName(),
                parent,
                facts.lines().stream().map(line -> line(line, profileLabels)).toList(),
                cycles,
                Staff.mayEdit(person),
                person.isAdministrator() || person.isFor(company.id(), Set.of(Role.LEAD)));
    }

    private static Line line(LineView line, Map<String, String> labels) {
        return new Line(
                line.name(),
                line.profiles().stream()
                        .map(key -> labels.getOrDefault(key, key))
                        .toList(),
                line.share().map(Share::text).orElse(""));
    }
}
