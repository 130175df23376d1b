package org.principled.company;

import jakarta.inject.Singleton;
import java.util.List;
import org.principled.language.Spoken;

/** Says complaints in a sentence each. */
@Singleton
class ComplaintWords {

    private final ComplaintMessages words;

    ComplaintWords(Spoken spoken) {
        this.words = spoken.words(ComplaintMessages.class);
    }

    /**
     * A complaint as it is told.
     *
     * @param field the field as forms and the API name it
     * @param message one sentence: what is wrong and what to do
     */
    record Told(String field, String message) {

        /** Where on the page of a form the field stands: {@code lines[1].share} at {@code lines-1-share}. */
        public String anchor() {
            return field.replaceAll("[^A-Za-z0-9]+", "-");
        }
    }

    List<Told> told(List<Complaint> complaints) {
        return complaints.stream()
                .map(complaint -> new Told(complaint.field(), sentence(complaint)))
                .toList();
    }

    String sentence(Complaint complaint) {
        String about = complaint.about();
        return switch (complaint.rule()) {
            case MISSING -> words.missing();
            case TOO_LONG -> words.tooLong(about);
            case UNPRINTABLE -> words.unprintable();
            case NAME_TAKEN -> words.nameTaken(about);
            case LEI_FORM -> words.leiForm();
            case LEI_CHECK -> words.leiCheck();
            case LEI_TAKEN -> words.leiTaken(about);
            case IDENTIFIER_FORM -> words.identifierForm(about);
            case IDENTIFIER_TWICE -> words.identifierTwice(about);
            case COUNTRY_UNKNOWN -> words.countryUnknown(about);
            case COMPANY_UNKNOWN -> words.companyUnknown(about);
            case PARENT_CYCLE -> words.parentCycle(about);
            case WEBSITE_FORM -> words.websiteForm();
            case WORD_UNKNOWN -> words.wordUnknown(about);
            case PROFILE_UNKNOWN -> words.profileUnknown(about);
            case PROFILE_MISSING -> words.profileMissing();
            case SHARE_FORM -> words.shareForm();
            case SHARE_RANGE -> words.shareRange();
            default -> sentenceOfLinesAndCycles(complaint.rule(), about);
        };
    }

    private String sentenceOfLinesAndCycles(Complaint.Rule rule, String about) {
        return switch (rule) {
            case LINE_TWICE -> words.lineTwice(about);
            case TOO_MANY_LINES -> words.tooManyLines(about);
            case EDITION_UNKNOWN -> words.editionUnknown(about);
            case DATE_FORM -> words.dateForm();
            case PERIOD_ORDER -> words.periodOrder();
            case OPENING_ORDER -> words.openingOrder();
            case REPLY_RANGE -> words.replyRange(about);
            case IN_USE -> words.inUse();
            default -> throw new IllegalArgumentException("no sentence for " + rule);
        };
    }
}
