package org.principled.assessment.evidence;

import io.quarkus.qute.i18n.MessageBundle;

/** Why a file is not taken; the sentences stand in {@code messages/evidence.properties}. */
@MessageBundle("evidence")
interface EvidenceMessages {

    String nameUnusable();

    String nameTooLong();

    String typeNotTaken(String name, String extension);

    String empty(String name);

    String tooLarge(String name);

    String notItsType(String name, String extension);

    String damaged(String name);

    String encrypted(String name);

    String tooManyParts(String name);

    String inflatesTooFar(String name);

    String unsafePartName(String name, String part);

    String runsCode(String name, String detail);

    String loadsFromElsewhere(String name, String detail);

    String declaresType(String name);

    String holdsFile(String name, String part);

    String tooManyPixels(String name, String detail);

    String hiddenData(String name);

    String notUnicode(String name);

    String controlCharacter(String name, String detail);

    String webPage(String name);
}
