package org.principled.assessment.editor;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.account.SignedIn;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.SpokenChecks;
import org.principled.language.Spoken;

/** Opens assessments for whoever makes the present request. */
@Singleton
class Desks {

    private final WorkLoader loader;
    private final Access access;
    private final SignedIn signedIn;
    private final AssessmentProblems problems;
    private final SpokenChecks checks;
    private final EditorMessages words;

    Desks(
            WorkLoader loader,
            Access access,
            SignedIn signedIn,
            AssessmentProblems problems,
            SpokenChecks checks,
            Spoken spoken) {
        this.checks = checks;
        this.loader = loader;
        this.access = access;
        this.signedIn = signedIn;
        this.problems = problems;
        this.words = spoken.words(EditorMessages.class);
    }

    Person person() {
        return signedIn.person();
    }

    String formToken() {
        return signedIn.formToken();
    }

    Desk open(UUID assessment) {
        Work work = loader.load(person(), assessment);
        boolean writable = access.may(person(), work.assessment().head(), Act.ANSWER);
        boolean within = access.may(person(), work.assessment().head(), Act.READ);
        return new Desk(
                work,
                words,
                checks.forPeople(work.edition().texts()),
                checks.forFiles(work.edition().texts()),
                new Frames.Reader(
                        signedIn.formToken(),
                        person().id().toString(),
                        within,
                        writable,
                        whyReadOnly(work, within, writable)));
    }

    private String whyReadOnly(Work work, boolean within, boolean writable) {
        if (writable) {
            return "";
        }
        if (!within) {
            return words.submittedLead();
        }
        return work.assessment().submitted() ? words.readOnlySubmitted() : words.readOnlyRole();
    }

    /** As {@link #open}, for pages on which the company works. */
    Desk openWithin(UUID assessment) {
        Desk desk = open(assessment);
        if (!desk.isWithin()) {
            throw problems.notFound();
        }
        return desk;
    }

    boolean may(Desk desk, Act act) {
        return access.may(person(), desk.work.assessment().head(), act);
    }
}
