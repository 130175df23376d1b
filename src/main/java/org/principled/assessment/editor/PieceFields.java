package org.principled.assessment.editor;

import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.evidence.EvidenceContent;

/** The fields of the form for a piece of evidence, as they are sent. */
public final class PieceFields {

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String audience;

    @RestForm
    @Nullable
    String title;

    @RestForm
    @Nullable
    String url;

    @RestForm
    @Nullable
    String archive;

    @RestForm
    @Nullable
    String quote;

    @RestForm
    @Nullable
    String language;

    @RestForm
    @Nullable
    String page;

    @RestForm
    @Nullable
    String date;

    @RestForm("period_start")
    @Nullable
    String periodStart;

    @RestForm("period_end")
    @Nullable
    String periodEnd;

    @RestForm
    @Nullable
    String body;

    @RestForm
    @Nullable
    String law;

    /** What the form says. Where it names no audience, the piece is for the coalition: the stricter of the usual two. */
    EvidenceContent content() {
        Map<String, String> fields = new HashMap<>();
        put(fields, EvidenceContent.KIND, kind);
        put(fields, EvidenceContent.TITLE, title);
        put(fields, EvidenceContent.URL, url);
        put(fields, EvidenceContent.ARCHIVE, archive);
        put(fields, EvidenceContent.QUOTE, quote);
        put(fields, EvidenceContent.LANGUAGE, language);
        put(fields, EvidenceContent.PAGE, page);
        put(fields, EvidenceContent.DATE, date);
        put(fields, EvidenceContent.PERIOD_START, periodStart);
        put(fields, EvidenceContent.PERIOD_END, periodEnd);
        put(fields, EvidenceContent.BODY, body);
        put(fields, EvidenceContent.LAW, law);
        return new EvidenceContent(audience == null ? Audience.COALITION : FormWords.audience(audience), fields);
    }

    private static void put(Map<String, String> fields, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            fields.put(name, text.strip());
        }
    }
}
