package org.principled.assessment.editor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.principled.assessment.document.DocumentKind;
import org.principled.report.Audience;

/**
 * Addresses within one assessment.
 *
 * @param assessment its id
 */
record Addresses(UUID assessment) {

    /** Stands for the total where an address names a figure. */
    static final String TOTAL = "T";

    /** Of all assessments. */
    static final String LIST = "/assessments";

    String home() {
        return LIST + "/" + assessment;
    }

    String api() {
        return "/api/v1" + home();
    }

    String scope() {
        return home() + "/scope";
    }

    String area(String code) {
        return home() + "/areas/" + encoded(code);
    }

    String element(String area, String code) {
        return area(area) + "#" + encoded(code);
    }

    String table(String code) {
        return home() + "/tables/" + encoded(code);
    }

    String evidence() {
        return home() + "/evidence";
    }

    /** A file, to be downloaded. */
    String file(UUID piece) {
        return api() + "/evidence/" + piece + "/file";
    }

    /** The answer sheet as a document. */
    String sheet() {
        return api() + "/answers";
    }

    /** A document in a language, for an audience. */
    String document(DocumentKind kind, String language, Audience audience) {
        return home() + "/" + kind.file() + "?language=" + encoded(language) + "&audience=" + audience.key();
    }

    String remarks(String code) {
        return home() + "/remarks/" + encoded(code);
    }

    /** Where answers go out and come back as a workbook. */
    String offline() {
        return home() + "/offline";
    }

    String submission() {
        return home() + "/submission";
    }

    /** Where the flags stand on the overview. */
    String flags() {
        return home() + "#flags";
    }

    /** How the figure of an area, indicator or element came about, or that of the {@link #TOTAL}. */
    String trace(String node) {
        return home() + "/trace/" + encoded(node);
    }

    /** The score beside a page. */
    String panel(String area) {
        return home() + "/panel" + (area.isEmpty() ? "" : "?area=" + encoded(area));
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
