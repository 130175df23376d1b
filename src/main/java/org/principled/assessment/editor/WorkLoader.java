package org.principled.assessment.editor;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.answer.Answers;
import org.principled.assessment.evidence.EvidenceItems;
import org.principled.assessment.sheet.LiveScore;
import org.principled.assessment.sheet.Sheets;
import org.principled.language.Spoken;

/** Finds everything about an assessment that a page needs. */
@Singleton
class WorkLoader {

    private final Access access;
    private final LiveScore scores;
    private final Sheets sheets;
    private final Answers answers;
    private final EvidenceItems evidence;
    private final Spoken spoken;

    WorkLoader(Access access, LiveScore scores, Sheets sheets, Answers answers, EvidenceItems evidence, Spoken spoken) {
        this.access = access;
        this.scores = scores;
        this.sheets = sheets;
        this.answers = answers;
        this.evidence = evidence;
        this.spoken = spoken;
    }

    /** The assessment: all of it for those who work on it, what was submitted for the coalition. */
    Work load(Person person, UUID id) {
        LiveScore.Scored scored = scores.of(person, id);
        if (access.may(person, scored.assessment().head(), Act.READ)) {
            return Work.of(
                    scored, scored.sheet(), answers.all(person, id), evidence.all(person, id), spoken.getLanguage());
        }
        Sheets.Current submitted = sheets.current(person, id);
        return Work.of(scored, submitted.sheet(), submitted.answers(), evidence.all(person, id), spoken.getLanguage());
    }
}
