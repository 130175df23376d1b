package org.principled.assessment.evidence;

import jakarta.inject.Singleton;
import org.principled.assessment.evidence.file.Refusal;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Tells in a sentence why a file is not taken. */
@Singleton
public class RefusalWords {

    private final EvidenceMessages words;

    RefusalWords(Spoken spoken) {
        this.words = spoken.words(EvidenceMessages.class);
    }

    /** The problem that ends the request. */
    ProblemException problem(Refusal refusal) {
        return ProblemException.of(
                refusal.kind() == Refusal.Kind.TOO_LARGE ? ProblemType.TOO_LARGE : ProblemType.UNPROCESSABLE,
                sentence(refusal));
    }

    /** The sentence. */
    public String sentence(Refusal refusal) {
        String name = refusal.name();
        String detail = refusal.detail();
        return switch (refusal.kind()) {
            case NAME_UNUSABLE -> words.nameUnusable();
            case NAME_TOO_LONG -> words.nameTooLong();
            case TYPE_NOT_TAKEN -> words.typeNotTaken(name, detail);
            case EMPTY -> words.empty(name);
            case TOO_LARGE -> words.tooLarge(name);
            case NOT_ITS_TYPE -> words.notItsType(name, detail);
            case DAMAGED -> words.damaged(name);
            case ENCRYPTED -> words.encrypted(name);
            case TOO_MANY_PARTS -> words.tooManyParts(name);
            case INFLATES_TOO_FAR -> words.inflatesTooFar(name);
            case UNSAFE_PART_NAME -> words.unsafePartName(name, detail);
            case RUNS_CODE -> words.runsCode(name, detail);
            case LOADS_FROM_ELSEWHERE -> words.loadsFromElsewhere(name, detail);
            case DECLARES_TYPE -> words.declaresType(name);
            case HOLDS_FILE -> words.holdsFile(name, detail);
            case TOO_MANY_PIXELS -> words.tooManyPixels(name, detail);
            case HIDDEN_DATA -> words.hiddenData(name);
            case NOT_UNICODE -> words.notUnicode(name);
            case CONTROL_CHARACTER -> words.controlCharacter(name, detail);
            case WEB_PAGE -> words.webPage(name);
        };
    }
}
