package org.principled.company;

import java.util.List;

/**
 * What is wrong with a form.
 *
 * @param told each complaint
 */
record FormErrors(List<ComplaintWords.Told> told) {

    FormErrors {
        told = List.copyOf(told);
    }

    static FormErrors none() {
        return new FormErrors(List.of());
    }

    /** The sentences about a field. */
    public List<String> of(String field) {
        return told.stream()
                .filter(each -> each.field().equals(field))
                .map(ComplaintWords.Told::message)
                .toList();
    }

    public boolean any() {
        return !told.isEmpty();
    }
}
