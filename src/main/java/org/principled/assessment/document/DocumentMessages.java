package org.principled.assessment.document;

import io.quarkus.qute.i18n.MessageBundle;

/** The words around documents and the archive of all of them; they stand in {@code messages/document.properties}. */
@MessageBundle("document")
public interface DocumentMessages {

    String audienceUnknown(String audiences);

    String exportTitle();

    String exportLink();

    String exportOfCompany();

    String exportOfCoalition();

    String exportEmpty();

    String exportAssessments();

    String exportDocuments();

    String exportHolds();

    String exportAnswers();

    String exportScorecard();

    String exportReport();

    String exportWorkbook();

    String exportScores();

    String exportGet();

    String exportTakes();

    String exportAct();

    String exportProgress();

    String exportCount(String done, String all);

    String exportCancel();

    String exportBegun();

    String exportDone();

    String exportCancelled();

    String exportBroken();

    String exportBusy();
}
