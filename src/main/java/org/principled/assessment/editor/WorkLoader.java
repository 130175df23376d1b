package org.principled.assessment.editor;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.assessment.answer.Answers;
import org.principled.assessment.evidence.EvidenceItems;
import org.principled.assessment.sheet.LiveScore;

/** Finds everything about an assessment that a page needs. */
@Singleton
class WorkLoader {

    private final LiveScore scores;
    private final Answers answers;
    private final EvidenceItems evidence;

    WorkLoader(LiveScore scores, Answers answers, EvidenceItems evidence) {
        this.scores = scores;
        this.answers = answers;
        this.evidence = evidence;
    }

    /** The assessment, if this person may work with it. */
    Work load(Person person, UUID id) {
        return Work.of(scores.of(person, id), answers.all(person, id), evidence.all(person, id));
    }
}
