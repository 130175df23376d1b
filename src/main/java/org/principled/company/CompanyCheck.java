package org.principled.company;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.principled.canonical.Fraction;
import org.principled.company.Complaint.Rule;

/** Looks at a company that somebody wrote down: everything that can be said without the other companies. */
final class CompanyCheck {

    static final int MOST_LINES = 40;

    static final int NAME = 200;
    private static final int LEGAL_NAME = 300;
    private static final int IDENTIFIERS = 1000;
    private static final int WEBSITE = 500;
    private static final int LINE_NAME = 120;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,39}:\\S(?:.*\\S)?");

    private final List<Complaint> complaints = new ArrayList<>();
    private final Set<String> profiles;

    /** @param profiles keys that some questionnaire knows */
    CompanyCheck(Set<String> profiles) {
        this.profiles = profiles;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** The facts that a draft states, with the parent that was found for it; only to be used where there are no complaints. */
    CompanyFacts facts(CompanyDraft draft, Optional<UUID> parent) {
        return new CompanyFacts(
                name(draft.name()),
                text("legalName", draft.legalName(), LEGAL_NAME),
                lei(draft.lei()),
                identifiers(draft.identifiers()),
                country(draft.country()),
                parent,
                website(draft.website()),
                word("headcount", draft.headcount(), CompanyFacts.HEADCOUNTS),
                word("stateOwned", draft.stateOwned(), CompanyFacts.STATE_OWNERSHIP),
                lines(draft.lines()));
    }

    private String name(String written) {
        String name = text("name", written, NAME);
        if (name.isEmpty()) {
            complain("name", Rule.MISSING, "");
        }
        return name;
    }

    private String text(String field, String written, int most) {
        String text = PlainText.normal(written);
        PlainText.check(field, text, most, complaints);
        return text;
    }

    private String lei(String written) {
        String lei = Lei.normal(written);
        if (!lei.isEmpty() && !Lei.hasForm(lei)) {
            complain("lei", Rule.LEI_FORM, "");
        } else if (!lei.isEmpty() && !Lei.isRight(lei)) {
            complain("lei", Rule.LEI_CHECK, "");
        }
        return lei;
    }

    private List<String> identifiers(List<String> written) {
        List<String> identifiers = written.stream()
                .map(PlainText::normal)
                .filter(each -> !each.isEmpty())
                .toList();
        int before = complaints.size();
        PlainText.check("identifiers", String.join(" ", identifiers), IDENTIFIERS, complaints);
        Set<String> seen = new HashSet<>();
        for (String identifier : complaints.size() > before ? List.<String>of() : identifiers) {
            if (!IDENTIFIER.matcher(identifier).matches()) {
                complain("identifiers", Rule.IDENTIFIER_FORM, identifier);
            } else if (!seen.add(identifier)) {
                complain("identifiers", Rule.IDENTIFIER_TWICE, identifier);
            }
        }
        return identifiers;
    }

    private String country(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !Country.isKnown(code)) {
            complain("country", Rule.COUNTRY_UNKNOWN, shortened(code));
        }
        return code;
    }

    private String website(String written) {
        int before = complaints.size();
        String website = text("website", written, WEBSITE);
        if (!website.isEmpty() && complaints.size() == before && !isWebsite(website)) {
            complain("website", Rule.WEBSITE_FORM, "");
        }
        return website;
    }

    private static boolean isWebsite(String written) {
        try {
            URI address = new URI(written);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            String authority = address.getRawAuthority();
            return List.of("http", "https").contains(scheme) && authority != null && authority.indexOf('@') < 0;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private String word(String field, String written, List<String> possible) {
        String word = written.strip();
        if (!word.isEmpty() && !possible.contains(word)) {
            complain(field, Rule.WORD_UNKNOWN, String.join(", ", possible));
        }
        return word;
    }

    private List<LineView> lines(List<CompanyDraft.Line> drafts) {
        List<LineView> lines = new ArrayList<>();
        if (drafts.size() > MOST_LINES) {
            complain("lines", Rule.TOO_MANY_LINES, String.valueOf(MOST_LINES));
            return lines;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            CompanyDraft.Line draft = drafts.get(i);
            String field = "lines[" + i + "]";
            String name = text(field + ".name", draft.name(), LINE_NAME);
            if (name.isEmpty()) {
                complain(field + ".name", Rule.MISSING, "");
            } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                complain(field + ".name", Rule.LINE_TWICE, shortened(name));
            }
            lines.add(new LineView(name, profiles(field, draft.profiles()), share(field, draft.share())));
        }
        return lines;
    }

    private List<String> profiles(String line, List<String> written) {
        if (written.isEmpty()) {
            complain(line + ".profiles", Rule.PROFILE_MISSING, "");
        }
        for (String profile : written) {
            if (!profiles.contains(profile)) {
                complain(line + ".profiles", Rule.PROFILE_UNKNOWN, shortened(profile));
            }
        }
        return written.stream().distinct().toList();
    }

    private Optional<Fraction> share(String line, String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        Optional<Fraction> share = Share.parse(written);
        if (share.isEmpty()) {
            complain(line + ".share", Rule.SHARE_FORM, "");
        } else if (!Share.isShare(share.get())) {
            complain(line + ".share", Rule.SHARE_RANGE, "");
        }
        return share;
    }

    private void complain(String field, Rule rule, String about) {
        complaints.add(new Complaint(field, rule, about));
    }

    /** What stands in a message is not longer than a message may be. */
    static String shortened(String text) {
        int most = 60;
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
