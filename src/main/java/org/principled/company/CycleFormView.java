package org.principled.company;

import java.util.List;
import java.util.Optional;
import org.principled.company.CompanyFormView.Difference;

/**
 * What the form of a cycle shows.
 *
 * @param heading what the page is called
 * @param href where the form is sent
 * @param back where somebody goes who does not want to store anything
 * @param version the version that is shown; 0 for a new cycle
 * @param typed what stands in the fields
 * @param questionnaires the editions that can be chosen
 * @param errors what is wrong
 * @param newer where what was typed differs from what somebody else has stored in the meantime; empty where nobody has
 */
record CycleFormView(
        String heading,
        String href,
        String back,
        int version,
        CycleDraft typed,
        List<Option> questionnaires,
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
}
