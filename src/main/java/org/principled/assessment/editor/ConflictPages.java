package org.principled.assessment.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.answer.Content;
import org.principled.assessment.answer.Said;
import org.principled.assessment.answer.Saved;

/** What somebody sees whose answer met a newer one: both, and the choice. Nothing that was typed is lost. */
@Singleton
class ConflictPages {

    record conflict(ConflictView view) implements TemplateInstance {}

    /**
     * Two versions of an answer.
     *
     * @param theirs what is saved, in words
     * @param who by whom and when, in a sentence
     * @param mine what was to be saved, in words
     * @param form the same again, based on the saved version
     */
    record ConflictView(
            Frame frame, String code, String label, String back, String who, String theirs, String mine, Again form) {}

    /** What a form has to send to save the reader's version after all. */
    record Again(String line, int version, String said, String na, String reason, String audience, String privileged) {}

    Response page(Desk desk, String code, String line, Saved.Conflict conflict) {
        Content mine = conflict.yours();
        AnswerState theirs = conflict.theirs().orElse(null);
        ConflictView view = new ConflictView(
                desk.frame(desk.words.conflictTitle(), desk.placeOf(code), ""),
                code,
                desk.labelOf(code),
                desk.placeOf(code),
                theirs == null
                        ? desk.words.neverAnswered()
                        : desk.words.lastSaved(
                                AnswerForms.when(theirs), theirs.author().name()),
                theirs == null ? desk.words.open() : desk.inWords(code, theirs.content()),
                desk.inWords(code, mine),
                new Again(
                        line,
                        theirs == null ? 0 : theirs.version(),
                        mine.said() == Said.CHOSEN ? mine.choice() : mine.said().key(),
                        mine.said() == Said.NA ? mine.choice() : "",
                        mine.reason(),
                        mine.audience().key(),
                        mine.privileged()));
        return Response.status(Response.Status.CONFLICT)
                .type("text/html;charset=UTF-8")
                .entity(new conflict(view).render())
                .build();
    }
}
