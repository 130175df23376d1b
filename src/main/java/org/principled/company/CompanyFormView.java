package org.principled.company;

import java.util.List;
import java.util.Optional;

/**
 * What the form of a company shows.
 *
 * @param heading what the page is called
 * @param href where the form is sent
 * @param back where somebody goes who does not want to store anything
 * @param version the version that is shown; 0 for a new company
 * @param typed what stands in the fields
 * @param identifiers one a line
 * @param lines the lines, with some empty ones
 * @param errors what is wrong
 * @param newer where what was typed differs from what somebody else has stored in the meantime; empty where nobody has
 */
record CompanyFormView(
        String heading,
        String href,
        String back,
        int version,
        CompanyDraft typed,
        String identifiers,
        List<Line> lines,
        List<Option> countries,
        List<Option> headcounts,
        List<Option> stateOwnership,
        FormErrors errors,
        Optional<List<Difference>> newer) {

    /** Whether somebody else has stored something in the meantime. */
    public boolean stale() {
        return newer.isPresent();
    }

    /** Where that differs from what was typed. */
    public List<Difference> differences() {
        return newer.orElse(List.of());
    }

    /**
     * A line in the form.
     *
     * @param index from 0
     */
    record Line(int index, String name, String share, List<Option> profiles, FormErrors errors) {

        public String nameId() {
            return "lines-" + index + "-name";
        }

        public String shareId() {
            return "lines-" + index + "-share";
        }

        public String profilesId() {
            return "lines-" + index + "-profiles";
        }

        /** Whether the profiles are worth showing at once. */
        public boolean opened() {
            return profiles.stream().anyMatch(Option::chosen) || errors.any();
        }

        public List<String> nameErrors() {
            return errors.of("lines[" + index + "].name");
        }

        public List<String> shareErrors() {
            return errors.of("lines[" + index + "].share");
        }

        public List<String> profileErrors() {
            return errors.of("lines[" + index + "].profiles");
        }
    }

    /**
     * A field that holds something else by now than what was typed.
     *
     * @param label of the field
     * @param typed by the person who reads this
     * @param stored by somebody else
     */
    record Difference(String label, String typed, String stored) {}
}
