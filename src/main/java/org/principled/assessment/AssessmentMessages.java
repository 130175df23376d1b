package org.principled.assessment;

import io.quarkus.qute.i18n.MessageBundle;

/** Sentences about what an assessment cannot do; they stand in {@code messages/assessment.properties}. */
@MessageBundle("assessment")
interface AssessmentMessages {

    String notYours();

    String submitted();

    String stale();

    String alreadyOpened();

    String editionChanged(String edition);

    String modeUnknown(String mode);

    String profileUnknown(String profile);

    String tooManyLines(int most);

    String lineRefused(String line);

    String noLines();

    String codeUnknown(String code);

    String indicatorUnknown(String indicator);

    String answerRefused(String said, String code);

    String reasonMissing(String code);

    String textTooLong(int length, int most);

    String textNotStorable();

    String versionUnknown(int version);

    String fieldMissing(String field);

    String fieldUnknown(String field);

    String kindUnknown(String kind);

    String addressRefused(String address);

    String dateRefused(String date);

    String languageRefused(String tag);

    String deskIsPublic();

    String tooManyEvidence(int most);

    String tableUnknown(String table);

    String tooManyRows(int most);

    String sheetRefused(String problem);

    String itemTwice(String hash);

    String cellsRefused(String problem);

    String sheetOfAnother(String field, String written, String expected);

    String signatureMissing();

    String sheetChanged();

    String notMember();
}
