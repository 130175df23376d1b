package org.principled.company;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;

/** What companies and cycles need to know of assessments, which build on them. */
public interface OpenedAssessments {

    /** The companies of which an assessment has been opened in a cycle. */
    Set<UUID> companiesIn(UUID cycle);

    /** The assessments in a cycle that a person may see, by company. */
    Map<UUID, List<Standing>> visibleIn(UUID cycle, Person person);

    /**
     * Where an assessment stands.
     *
     * @param id of the assessment
     * @param mode key of the mode in which it is made
     * @param submitted whether it was submitted
     */
    record Standing(UUID id, String mode, boolean submitted) {}
}
