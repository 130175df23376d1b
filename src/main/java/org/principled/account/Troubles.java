package org.principled.account;

import java.util.List;

/** What is wrong with a form that was sent. */
public record Troubles(List<Trouble> all) {

    /**
     * What is wrong with a field.
     *
     * @param field its name, which is also its id on the page
     * @param message a sentence
     */
    public record Trouble(String field, String message) {}

    public static final Troubles NONE = new Troubles(List.of());

    /** One thing that is wrong. */
    public static Troubles with(String field, String message) {
        return new Troubles(List.of(new Trouble(field, message)));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is wrong with a field; empty if nothing is. */
    public String of(String field) {
        return all.stream()
                .filter(trouble -> trouble.field().equals(field))
                .map(Trouble::message)
                .findFirst()
                .orElse("");
    }
}
