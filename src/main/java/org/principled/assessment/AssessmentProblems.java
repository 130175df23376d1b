package org.principled.assessment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.principled.answer.CheckWords;
import org.principled.answer.SheetProblem;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** What an assessment refuses, each in a sentence that says what to do. */
@Singleton
public class AssessmentProblems {

    private final AssessmentMessages words;

    AssessmentProblems(Spoken spoken) {
        this.words = spoken.words(AssessmentMessages.class);
    }

    private static ProblemException of(ProblemType type, String sentence) {
        return ProblemException.of(type, sentence);
    }

    private static ProblemException refused(String sentence) {
        return of(ProblemType.UNPROCESSABLE, sentence);
    }

    /** There is no such thing, or none that this person may see. */
    public ProblemException notFound() {
        return ProblemException.of(ProblemType.NOT_FOUND);
    }

    /** The person may see it, but not do this. */
    public ProblemException notYours() {
        return of(ProblemType.FORBIDDEN, words.notYours());
    }

    /** It was submitted. */
    public ProblemException submitted() {
        return of(ProblemType.CONFLICT, words.submitted());
    }

    /** Somebody else changed it in the very moment. */
    public ProblemException stale() {
        return of(ProblemType.CONFLICT, words.stale());
    }

    ProblemException alreadyOpened() {
        return of(ProblemType.CONFLICT, words.alreadyOpened());
    }

    ProblemException editionChanged(String edition) {
        return of(ProblemType.CONFLICT, words.editionChanged(edition));
    }

    ProblemException modeUnknown(String mode) {
        return refused(words.modeUnknown(mode));
    }

    ProblemException profileUnknown(String profile) {
        return refused(words.profileUnknown(profile));
    }

    ProblemException tooManyLines(int most) {
        return refused(words.tooManyLines(most));
    }

    /** The line is none of this assessment, or none that it can have. */
    public ProblemException lineRefused(String line) {
        return refused(words.lineRefused(line));
    }

    /** There are no lines. */
    public ProblemException noLines() {
        return refused(words.noLines());
    }

    /** Nothing is asked under this code. */
    public ProblemException codeUnknown(String code) {
        return of(ProblemType.UNPROCESSABLE, words.codeUnknown(code));
    }

    /** There is no such indicator. */
    public ProblemException indicatorUnknown(String indicator) {
        return refused(words.indicatorUnknown(indicator));
    }

    /** Nothing of the kind can be said there. */
    public ProblemException answerRefused(String said, String code) {
        return refused(words.answerRefused(said, code));
    }

    /** "N/A" without a reason. */
    public ProblemException reasonMissing(String code) {
        return refused(words.reasonMissing(code));
    }

    /** There never was such a version. */
    public ProblemException versionUnknown(int version) {
        return refused(words.versionUnknown(version));
    }

    /** A field has to be filled. */
    public ProblemException fieldMissing(String field) {
        return refused(words.fieldMissing(field));
    }

    /** There is no such field. */
    public ProblemException fieldUnknown(String field) {
        return refused(words.fieldUnknown(field));
    }

    /** There is no such kind of evidence. */
    public ProblemException kindUnknown(String kind) {
        return refused(words.kindUnknown(kind));
    }

    /** Not a web address. */
    public ProblemException addressRefused(String address) {
        return refused(words.addressRefused(address));
    }

    /** Not a date. */
    public ProblemException dateRefused(String date) {
        return refused(words.dateRefused(date));
    }

    /** This is no language tag. */
    public ProblemException languageRefused(String tag) {
        return refused(words.languageRefused(tag));
    }

    /** No more evidence fits. */
    public ProblemException tooManyEvidence(int most) {
        return refused(words.tooManyEvidence(most));
    }

    /** There is no such table. */
    public ProblemException tableUnknown(String table) {
        return refused(words.tableUnknown(table));
    }

    /** No more rows fit. */
    public ProblemException tooManyRows(int most) {
        return refused(words.tooManyRows(most));
    }

    /** A sheet is not such as the questionnaire demands. */
    public ProblemException sheetRefused(List<SheetProblem> found, CheckWords checks) {
        return refused(words.sheetRefused(checks.say(found.get(0)))).with("problems", places(found, checks));
    }

    /** An annex lists the same item twice. */
    public ProblemException itemTwice(String hash) {
        return refused(words.itemTwice(hash));
    }

    /** A table is not such as the questionnaire demands. */
    public ProblemException cellsRefused(List<SheetProblem> found, CheckWords checks) {
        return refused(words.cellsRefused(checks.say(found.get(0)))).with("problems", places(found, checks));
    }

    private static List<Map<String, String>> places(List<SheetProblem> found, CheckWords checks) {
        return found.stream()
                .map(problem -> Map.of("where", checks.say(problem.where()), "message", checks.say(problem.message())))
                .toList();
    }

    /** In a desk assessment only what everybody can find is evidence. */
    public ProblemException deskIsPublic() {
        return refused(words.deskIsPublic());
    }

    /** A sheet is about something else. */
    public ProblemException sheetOfAnother(String field, String written, String expected) {
        return refused(words.sheetOfAnother(field, written, expected));
    }

    /** Nobody signed. */
    public ProblemException signatureMissing() {
        return refused(words.signatureMissing());
    }

    /** What was to be signed is no longer what is there. */
    public ProblemException sheetChanged() {
        return of(ProblemType.CONFLICT, words.sheetChanged());
    }

    /** Somebody who does not work on this assessment. */
    public ProblemException notMember() {
        return refused(words.notMember());
    }

    /**
     * A text of bounded length that can be written and read again.
     *
     * @param most how many characters it may have, as Java counts them
     * @throws ProblemException if it is longer or cannot be stored
     */
    public String require(String text, int most) {
        if (text.length() > most) {
            throw refused(words.textTooLong(text.length(), most));
        }
        if (!Storable.is(text)) {
            throw refused(words.textNotStorable());
        }
        return text;
    }
}
