package org.principled.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.principled.questionnaire.Edition;

/**
 * Addresses within one edition. All are absolute paths; the language is named only where it is not the one the edition was written in,
 * so that the usual address of a page is the short one.
 *
 * @param edition the edition
 * @param language the language being read
 */
public record Links(Edition edition, String language) {

    static final String HOME = "/";

    /** The page of the edition. */
    public String editionPage() {
        return path() + query("");
    }

    /** A part of the edition's page. */
    public String editionPage(String anchor) {
        return editionPage() + "#" + encoded(anchor);
    }

    /** Every question of an edition on paper. */
    public static String blankForm(Edition edition) {
        return new Links(edition, edition.language()).path() + "/form.pdf";
    }

    /** The page of the edition in another language. */
    String in(String otherLanguage) {
        return new Links(edition, otherLanguage).editionPage();
    }

    /**
     * The page of an area.
     *
     * @param profile the profile to filter by; empty for all
     */
    public String area(String code, String profile) {
        return path() + "/areas/" + encoded(code) + query(profile);
    }

    /** A source in the list on the edition's page. */
    public String source(String tag) {
        return editionPage(SourceLine.anchor(tag));
    }

    /** An element or indicator on the page of its area. */
    public String withinArea(String area, String code) {
        return area(area, "") + "#" + encoded(code);
    }

    private String path() {
        return "/questionnaires/" + encoded(edition.id()) + "/" + encoded(edition.edition());
    }

    private String query(String profile) {
        String inLanguage = language.equals(edition.language()) ? "" : "lang=" + encoded(language);
        String forProfile = profile.isEmpty() ? "" : "profile=" + encoded(profile);
        String joined = inLanguage + (inLanguage.isEmpty() || forProfile.isEmpty() ? "" : "&") + forProfile;
        return joined.isEmpty() ? "" : "?" + joined;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
