package org.principled.assessment.editor;

import io.quarkus.qute.i18n.MessageBundle;

/** The words from which views of the editor are put together; they stand in {@code messages/editor.properties}. */
@MessageBundle("editor")
interface EditorMessages {

    String overview();

    String scope();

    String evidenceLibrary();

    String offlinePart();

    String submitPart();

    String assessments();

    String progress(int answered, int asked);

    String conflictTitle();

    String filterAll();

    String filterOpen();

    String filterMine();

    String filterFlagged();

    String filterRemarked();

    String filterCarried();

    String notKnown();

    String notKnownTakes();

    String notApplicable();

    String notApplicableTakes();

    String noTakes();

    String open();

    String openTakes();

    String audiencePublic();

    String audienceCoalition();

    String audienceSealed();

    String neverAnswered();

    String lastSaved(String when, String who);

    String carriedFrom();

    String countsAs(String type, String weight);

    String countsReason(String type, String weight, String reason);

    String publicityNeeded();

    String gradeNone(String factor);

    String gradeBest(String grade, String factor);

    String gradeStated(String grade, String factor);

    String score();

    String nothingOpen();

    String intervalOf(String low, String high);

    String answeredShare(String share);

    String nothingScored();

    String tooFew();

    String flagLine(String label, String state);

    String stepGain(String points);

    String bandWay(int count, String band);

    String bandOut(String band, String most);

    String total();

    String alternative(String label, String points, String low, String high);

    String movedLine(String what, String before, String after, String change);

    String nothingYet();

    String notInvited();

    String submittedLead();

    String nothingYetCoalition();

    String draftState();

    String submittedState();

    String blankPdf();

    String draftReport();

    String draftScorecard();

    String draftWorkbook();

    String forCoalition();

    String forCompany();

    String forPublic();

    String reportPdf();

    String reportWorkbook();

    String scorecardPdf();

    String sheetJson();

    String standingDraft(int answered, int asked);

    String scopeWhole(String profiles);

    String scopeLines(int count, String profiles);

    String noProfiles();

    String standingSubmitted(String when);

    String carryTitle();

    String scopeEffect(int applying, int all);

    String notAskedNow(String answer);

    String decides(int count);

    String openCountsAs(String answer);

    String historyOf(String label);

    String restoredFrom(int version);

    String currentVersion();

    String brings(String points, String total);

    String answerLine(String answer, String points);

    String evidenceLine(String grade, String factor);

    String elementWorking(String points, String factor, String result);

    String openWorking(String high);

    String notApplicableWorking();

    String capLine(String at, String flag, String state);

    String lowestWorking();

    String eventNeeds(String reason, String element, String answer);

    String askedOfEverybody();

    String askedOf(String who);

    String onlyAskedOf(String who);

    String askedBecause(String because);

    String notAskedBecause(String because);

    String premiseSaid(String question, String answer);

    String premiseOpen(String question, String answer);

    String premiseNotAsked(String question, String answer);

    String removedPiece();

    String audienceShortPublic();

    String audienceShortCoalition();

    String audienceShortSealed();

    String noBody();

    String addPiece();

    String savePiece();

    String pagePrefix(String page);

    String readOnlySubmitted();

    String readOnlyRole();

    String naBecause(String reason);

    String attachTo(String code);

    String pieceConflict(String saved);

    String statedGrade(String code, String label);

    String notesTitle();

    String notesLead();

    String unconfirmed(String code, String label);

    String tableConflict();

    String standingDeskReady();

    String standingReady();

    String leavesAnswers(int count);

    String leavesEvidence(int count, int sealed);

    String leavesTables(int count);

    String leavesNot();

    String onlySignatory();

    String statusNotCollected();

    String statusBarredByLaw();

    String statusWithheld();

    String statusNotApplicable();

    String rowCell(String column, int row);

    String rowNote(int row);

    String proposes(int covered, int countries, String answer, String element);

    String proposesNothing(int covered, int countries, String element);

    String holdsCount();

    String holdsAmount();

    String holdsDate();

    String holdsCountry();

    String holdsText();

    String holdsChoice();

    String nothingMoved();

    String scopeConflict();

    String carriedCount(int count);

    String changedMeanwhile(String what);

    String scopeRefused();

    String savedRow(String cells);
}
