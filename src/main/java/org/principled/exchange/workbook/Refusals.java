package org.principled.exchange.workbook;

import org.principled.archive.ArchiveException;
import org.principled.wording.Message;

/** The sentences about files that are no workbooks to be read: what is wrong and what to do. */
final class Refusals {

    private static final int SHOWN = 80;

    private Refusals() {}

    static WorkbookRefusedException of(ArchiveException broken) {
        String part = shown(broken.detail());
        return new WorkbookRefusedException(
                switch (broken.fault()) {
                    case DAMAGED -> in(part, "refused.damaged", "refused.damaged-in");
                    case ENCRYPTED -> Message.of("refused.encrypted");
                    case TOO_MANY_PARTS -> Message.of("refused.too-many-parts");
                    case INFLATES_TOO_FAR -> in(part, "refused.inflates", "refused.inflates-in");
                    case UNSAFE_PART_NAME -> Message.of("refused.part-name", part);
                    case HIDDEN_DATA -> Message.of("refused.hidden-data");
                    case DECLARES_TYPE -> in(part, "refused.declares-type", "refused.declares-type-in");
                    case RUNS_CODE -> in(part, "refused.runs-code", "refused.runs-code-in");
                    case LOADS_FROM_ELSEWHERE -> Message.of("refused.loads", part);
                    case HOLDS_FILE -> in(part, "refused.holds-file", "refused.holds-file-in");
                });
    }

    private static Message in(String part, String whole, String inPart) {
        return part.isEmpty() ? Message.of(whole) : Message.of(inPart, part);
    }

    /** The sentence about something that has no place in an answer workbook. */
    static Message notAllowed(String what) {
        return Message.of("refused.not-allowed", shown(what));
    }

    /** Names come from the file: without what hides or turns round what follows, and not endless. */
    static String shown(String name) {
        String visible = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}]", "?");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
    }
}
