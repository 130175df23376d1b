package org.principled.assessment.editor;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.account.SignedIn;
import org.principled.assessment.Access;
import org.principled.assessment.Act;

/** Opens assessments for whoever makes the present request. */
@Singleton
class Desks {

    private final WorkLoader loader;
    private final Access access;
    private final SignedIn signedIn;
    private final EditorMessages words;

    Desks(WorkLoader loader, Access access, SignedIn signedIn, EditorMessages words) {
        this.loader = loader;
        this.access = access;
        this.signedIn = signedIn;
        this.words = words;
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
        String why = writable ? "" : work.assessment().submitted() ? words.readOnlySubmitted() : words.readOnlyRole();
        return new Desk(
                work,
                words,
                new Frames.Reader(signedIn.formToken(), person().id().toString(), writable, why));
    }

    boolean may(Desk desk, Act act) {
        return access.may(person(), desk.work.assessment().head(), act);
    }
}
