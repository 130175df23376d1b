package org.principled.company;

/**
 * Something that keeps what a person sent from being stored.
 *
 * @param field the field it stands in, as forms and the API name it; such as {@code lei} or {@code lines[1].share}
 * @param rule the rule that is broken
 * @param about what the rule's sentence has to name, such as the text that was sent or the limit
 */
record Complaint(String field, Rule rule, String about) {

    /** What is asked of companies and cycles. Each has a sentence in {@code messages/complaint.properties}. */
    enum Rule {
        /** The field is empty. */
        MISSING,
        /** The text is too long; about the limit. */
        TOO_LONG,
        /** The text holds a control character, a line break, a mark that turns the direction of writing, or half a character. */
        UNPRINTABLE,
        /** Another company or cycle has this name; about the name. */
        NAME_TAKEN,
        LEI_FORM,
        LEI_CHECK,
        /** Another company has this LEI; about that company. */
        LEI_TAKEN,
        /** Not of the form scheme:value; about the identifier. */
        IDENTIFIER_FORM,
        /** About the identifier. */
        IDENTIFIER_TWICE,
        /** About the code. */
        COUNTRY_UNKNOWN,
        /** No company has this name, LEI or id; about what was written. */
        COMPANY_UNKNOWN,
        /** The parent is owned by the company itself; about the parent. */
        PARENT_CYCLE,
        WEBSITE_FORM,
        /** Not one of the words that are possible; about these words. */
        WORD_UNKNOWN,
        /** About the profile. */
        PROFILE_UNKNOWN,
        PROFILE_MISSING,
        SHARE_FORM,
        SHARE_RANGE,
        /** About the name. */
        LINE_TWICE,
        /** About the limit. */
        TOO_MANY_LINES,
        /** About the edition. */
        EDITION_UNKNOWN,
        DATE_FORM,
        PERIOD_ORDER,
        OPENING_ORDER,
        /** About the least and the most, such as {@code 20–130}. */
        REPLY_RANGE,
        /** An assessment has been opened on it, so it cannot change any more. */
        IN_USE
    }
}
