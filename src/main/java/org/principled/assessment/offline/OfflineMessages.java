package org.principled.assessment.offline;

import io.quarkus.qute.i18n.MessageBundle;

/** The words about workbooks that go out and come back; they stand in {@code messages/offline.properties}. */
@MessageBundle("offline")
public interface OfflineMessages {

    String title();

    String lead();

    String get();

    String getLead();

    String download(String language);

    String bring();

    String bringLead();

    String file();

    String upload();

    String noFile();

    String otherAssessment();

    String refusedTitle();

    String refusedLead();

    String preview();

    String summary(int added, int changed, int removed, int conflicts, int unclear);

    String same(int count);

    String nothing();

    String added();

    String addedLead();

    String changed();

    String changedLead();

    String removed();

    String removedLead();

    String conflicts();

    String conflictsLead();

    String unclear();

    String unclearLead();

    String question();

    String field();

    String now();

    String uploaded();

    String where();

    String why();

    String take(String code, String field);

    String takeColumn();

    String merge();

    String cancel();

    String answer();

    String naCode();

    String grade();

    String reason();

    String comment();

    String evidence();

    String row();

    String cell(String column, String text);

    String empty();

    String unknown();

    String notApplicable();

    String merged();

    String mergedCount(int count);

    String left();

    String leftLead();

    String changedSince();

    String gradeFollows();

    String pieceGone();

    String fileStays();

    String backToOverview();

    String again();
}
