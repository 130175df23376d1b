package org.principled.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.principled.assessment.evidence.file.FileLimits;
import org.principled.assessment.evidence.file.FileType;
import org.principled.assessment.evidence.file.Refusal;
import org.principled.language.Spoken;

/** Says to a person, in one sentence, why a file is not taken. */
@ApplicationScoped
public class RefusalSentences {

    private final Spoken spoken;
    private final RefusalMessages words;

    RefusalSentences(Spoken spoken) {
        this.spoken = spoken;
        this.words = spoken.words(RefusalMessages.class);
    }

    public String of(Refusal refusal) {
        String name = refusal.name();
        String detail = refusal.detail();
        return switch (refusal.kind()) {
            case NAME_UNUSABLE -> words.nameUnusable();
            case NAME_TOO_LONG -> words.nameTooLong(FileLimits.NAME_BYTES);
            case TYPE_NOT_TAKEN -> words.typeNotTaken(name, extensions());
            case EMPTY -> words.empty(name);
            case TOO_LARGE -> words.tooLarge(name, FileLimits.BYTES / FileLimits.MEGABYTE);
            case NOT_ITS_TYPE -> words.notItsType(name, detail);
            case DAMAGED -> detail.isEmpty() ? words.damaged(name) : words.damagedPart(name, detail);
            case ENCRYPTED -> words.encrypted(name);
            case TOO_MANY_PARTS -> words.tooManyParts(name, number(FileLimits.PARTS));
            case INFLATES_TOO_FAR -> words.inflatesTooFar(name, FileLimits.UNPACKED_BYTES / FileLimits.MEGABYTE);
            case UNSAFE_PART_NAME -> words.unsafePartName(name, detail);
            case RUNS_CODE -> words.runsCode(name, detail);
            case LOADS_FROM_ELSEWHERE -> words.loadsFromElsewhere(name, detail);
            case DECLARES_TYPE -> words.declaresType(name, detail);
            case HOLDS_FILE -> detail.isEmpty() ? words.holdsFile(name) : words.holdsFilePart(name, detail);
            case TOO_MANY_PIXELS ->
                words.tooManyPixels(name, detail, number(FileLimits.PIXELS_A_SIDE), FileLimits.MEGAPIXELS);
            case HIDDEN_DATA -> words.hiddenData(name);
            case NOT_UNICODE -> words.notUnicode(name);
            case CONTROL_CHARACTER -> words.controlCharacter(name, detail);
            case WEB_PAGE -> words.webPage(name);
        };
    }

    private static String extensions() {
        return Arrays.stream(FileType.values())
                .flatMap(type -> type.extensions().stream())
                .collect(Collectors.joining(", "));
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(spoken.locale()).format(number);
    }
}
