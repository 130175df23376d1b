package org.principled.company;

import java.util.List;

/**
 * A company as somebody wrote it down: texts that nobody has looked at yet. What is not stated is empty.
 *
 * @param identifiers other identifiers, {@code scheme:value}
 * @param parent id, LEI or name of a company held here
 */
record CompanyDraft(
        String name,
        String legalName,
        String lei,
        List<String> identifiers,
        String country,
        String parent,
        String website,
        String headcount,
        String stateOwned,
        List<Line> lines) {

    CompanyDraft {
        identifiers = List.copyOf(identifiers);
        lines = List.copyOf(lines);
    }

    /**
     * A business line as somebody wrote it down.
     *
     * @param profiles keys
     * @param share such as {@code 25 %} or {@code 1/4}
     */
    record Line(String name, List<String> profiles, String share) {
        Line {
            profiles = List.copyOf(profiles);
        }

        static Line of(LineView line) {
            return new Line(
                    line.name(), line.profiles(), line.share().map(Share::text).orElse(""));
        }
    }

    static CompanyDraft empty() {
        return new CompanyDraft("", "", "", List.of(), "", "", "", "", "", List.of());
    }

    /** What would be written down to get the same company again. */
    static CompanyDraft of(CompanyView company) {
        CompanyFacts facts = company.facts();
        return new CompanyDraft(
                facts.name(),
                facts.legalName(),
                facts.lei(),
                facts.identifiers(),
                facts.country(),
                company.parentName().orElse(""),
                facts.website(),
                facts.headcount(),
                facts.stateOwned(),
                facts.lines().stream().map(Line::of).toList());
    }
}
