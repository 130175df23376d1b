package org.principled.assessment.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.principled.answer.LanguageTag;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.PinnedEdition;
import org.principled.problem.ProblemException;

/** Whether a piece of evidence is recorded in such a way that somebody else can find and judge it. */
@Singleton
public class EvidenceCheck {

    private static final int LONGEST_QUOTE = 5_000;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int LONGEST_OTHER = 500;

    private static final Map<String, Integer> LONGEST = Map.of(
            EvidenceContent.QUOTE, LONGEST_QUOTE,
            EvidenceContent.URL, LONGEST_ADDRESS,
            EvidenceContent.ARCHIVE, LONGEST_ADDRESS);

    private static final List<String> FIELDS = List.of(
            EvidenceContent.KIND,
            EvidenceContent.TITLE,
            EvidenceContent.URL,
            EvidenceContent.ARCHIVE,
            EvidenceContent.QUOTE,
            EvidenceContent.LANGUAGE,
            EvidenceContent.PAGE,
            EvidenceContent.DATE,
            EvidenceContent.PERIOD_START,
            EvidenceContent.PERIOD_END,
            EvidenceContent.LAW,
            EvidenceContent.BODY);

    private static final List<String> DATES =
            List.of(EvidenceContent.DATE, EvidenceContent.PERIOD_START, EvidenceContent.PERIOD_END);

    /** As a browser shows it, so with any letters in host and path; without a user, who could pass for the host. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://(\\[[0-9a-f:.]+]|[\\p{L}\\p{M}\\p{Nd}_-]+([.][\\p{L}\\p{M}\\p{Nd}_-]+)*[.]?)(:\\d{1,5})?([/?#][^\\s\\p{Cntrl}<>\"]*)?",
            Pattern.CASE_INSENSITIVE);

    private final AssessmentProblems problems;

    EvidenceCheck(AssessmentProblems problems) {
        this.problems = problems;
    }

    /** Whether what a sheet says of a piece of evidence could have been recorded here. */
    public boolean accepts(PinnedEdition edition, EvidenceContent content) {
        try {
            check(edition, content.withoutFile());
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    /**
     * Checks what somebody recorded.
     *
     * @throws ProblemException if a field is unknown, missing, too long or not what it has to be
     */
    void check(PinnedEdition edition, EvidenceContent content) {
        content.fields().forEach((field, text) -> {
            if (!FIELDS.contains(field)) {
                throw problems.fieldUnknown(field);
            }
            problems.require(text, LONGEST.getOrDefault(field, LONGEST_OTHER));
        });
        List<String> kinds = edition.questionnaire().evidence().kinds();
        if (!kinds.isEmpty() && !kinds.contains(content.at(EvidenceContent.KIND))) {
            throw problems.kindUnknown(content.at(EvidenceContent.KIND));
        }
        if (content.at(EvidenceContent.TITLE).isEmpty()) {
            throw problems.fieldMissing(EvidenceContent.TITLE);
        }
        checkAddress(content.at(EvidenceContent.URL));
        checkAddress(content.at(EvidenceContent.ARCHIVE));
        DATES.forEach(date -> checkDate(content.at(date)));
        checkLanguage(content.at(EvidenceContent.LANGUAGE));
    }

    /** Only what a browser may safely open as a link: never {@code javascript:}, never a file of this machine. */
    private void checkAddress(String address) {
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            throw problems.addressRefused(address);
        }
    }

    private void checkLanguage(String tag) {
        if (!tag.isEmpty() && !LanguageTag.isOne(tag)) {
            throw problems.languageRefused(tag);
        }
    }

    private void checkDate(String date) {
        try {
            if (!date.isEmpty()) {
                LocalDate.parse(date);
            }
        } catch (DateTimeParseException notADate) {
            throw problems.dateRefused(date);
        }
    }
}
