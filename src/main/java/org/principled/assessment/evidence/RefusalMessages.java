package org.principled.assessment.evidence;

import io.quarkus.qute.i18n.MessageBundle;

/** Why a file is not taken, in words; they stand in {@code messages/refusal.properties}. */
@MessageBundle("refusal")
interface RefusalMessages {

    String nameUnusable();

    String nameTooLong(int bytes);

    String typeNotTaken(String name, String extensions);

    String empty(String name);

    String tooLarge(String name, long megabytes);

    String notItsType(String name, String extension);

    String damaged(String name);

    String damagedPart(String name, String part);

    String encrypted(String name);

    String tooManyParts(String name, String parts);

    String inflatesTooFar(String name, long megabytes);

    String unsafePartName(String name, String part);

    String runsCode(String name, String what);

    String loadsFromElsewhere(String name, String address);

    String declaresType(String name, String part);

    String holdsFile(String name);

    String holdsFilePart(String name, String part);

    String tooManyPixels(String name, String size, String side, int megapixels);

    String hiddenData(String name);

    String notUnicode(String name);

    String controlCharacter(String name, String code);

    String webPage(String name);
}
