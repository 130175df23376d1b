package org.principled.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A company as the form sends it.
 *
 * @param lineProfile each as the number of the line from 0, a colon and the key of a profile
 * @param version the version that the form was filled from; 0 for a new company
 * @param act {@code more} to be given more lines
 */
record CompanyForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable String legalName,
        @RestForm @Nullable String lei,
        @RestForm @Nullable String identifiers,
        @RestForm @Nullable String country,
        @RestForm @Nullable String parent,
        @RestForm @Nullable String website,
        @RestForm @Nullable String headcount,
        @RestForm @Nullable String stateOwned,
        @RestForm List<String> lineName,
        @RestForm List<String> lineShare,
        @RestForm List<String> lineProfile,
        @RestForm int version,
        @RestForm @Nullable String act) {

    /** What was typed; lines in which nothing was typed are left out. */
    CompanyDraft draft() {
        return new CompanyDraft(
                text(name),
                text(legalName),
                text(lei),
                text(identifiers).lines().toList(),
                text(country),
                text(parent),
                text(website),
                text(headcount),
                text(stateOwned),
                lines());
    }

    private static String text(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    private List<CompanyDraft.Line> lines() {
        List<CompanyDraft.Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(lineName.size(), lineShare.size()); i++) {
            String prefix = i + ":";
            List<String> profiles = lineProfile.stream()
                    .filter(profile -> profile.startsWith(prefix))
                    .map(profile -> profile.substring(prefix.length()))
                    .toList();
            String name = i < lineName.size() ? lineName.get(i) : "";
            String share = i < lineShare.size() ? lineShare.get(i) : "";
            if (!name.isBlank() || !share.isBlank() || !profiles.isEmpty()) {
                lines.add(new CompanyDraft.Line(name, profiles, share));
            }
        }
        return lines;
    }

    boolean wantsMoreLines() {
        return "more".equals(act);
    }
}
