package org.principled.assessment.editor;

import io.quarkus.qute.i18n.MessageBundle;

/** The words that stand in the pages of the editor, whatever they show; they stand in {@code messages/form.properties}. */
@MessageBundle("form")
interface FormMessages {

    String otherPerson();

    String noRemark();

    String carryConfirm();

    String backToOverview();

    String carryLeft();

    String toQuestion();

    String gridLead();

    String gridProblems();

    String gridNotes();

    String row();

    String noteColumn();

    String saveTable();

    String moreRows();

    String pasteTitle();

    String pasteLead();

    String downloadCsv();

    String pasteHere();

    String orFile();

    String fillFrom();

    String parts();

    String save();

    String saving();

    String unsaved();

    String savedAt(String time);

    String offline();

    String conflict();

    String refused();

    String signedOut();

    String theirs();

    String mine();

    String keepMine();

    String takeTheirs();

    String signInTitle();

    String signInLead();

    String email();

    String password();

    String code();

    String signIn();

    String areaProgress(int answered, int asked);

    String aboutArea();

    String show();

    String apply();

    String search();

    String found(String count, int total);

    String showAll();

    String nothingShown();

    String hiddenByFilter(int count);

    String inert(int count);

    String inertLead();

    String neighbours();

    String previous();

    String next();

    String assigned(String names);

    String nobodyAssigned();

    String assign();

    String assignTo(String code);

    String unassign();

    String answerTo(String code);

    String naWhy();

    String naChoose();

    String reason();

    String reasonHelp();

    String more();

    String audience();

    String privileged();

    String privilegedHelp();

    String history();

    String confirm();

    String openLines();

    String foldLines();

    String background(String code);

    String why();

    String examples();

    String whyAsked();

    String counts();

    String event();

    String flag();

    String table();

    String rests();

    String remarks(int count);

    String readRemarks(String code);

    String evidence();

    String evidenceFor(String code);

    String attach();

    String attachPage();

    String detach();

    String detachPiece(String title);

    String provisional(String share);

    String moved();

    String flags();

    String nextSteps();

    String noSteps();

    String unanswered();

    String previousOpen();

    String nextOpen();

    String allAnswered();

    String deskTitle();

    String deskLead();

    String deskCompany();

    String deskCycle();

    String deskNothing();

    String openTitle();

    String openLead();

    String openAssessment();

    String readFirst();

    String mode();

    String period();

    String questionnaire();

    String changeScope();

    String seeScope();

    String areas();

    String areasCaption();

    String area();

    String answeredColumn();

    String intervalColumn();

    String documents();

    String carryLead();

    String carryFrom();

    String carry();

    String scopeLead();

    String profiles();

    String profilesLead();

    String lines();

    String linesLead();

    String newLine();

    String lineName();

    String lineShare();

    String lineShareHelp();

    String lineProfiles();

    String saveScope();

    String scopingQuestions();

    String scopingLead();

    String historyLead();

    String backToQuestion();

    String restore();

    String noHistory();

    String newRemark();

    String remarkHelp();

    String sendRemark();

    String settle();

    String reopen();

    String settled();

    String traceOf(String label);

    String traceLead();

    String partsOf(String label);

    String part();

    String weightColumn();

    String submitTitle();

    String problemsTitle();

    String problemsLead();

    String openCount(int count);

    String openCost();

    String openCaption();

    String question();

    String couldBring();

    String deskLeavesTitle();

    String deskAttest();

    String leavesTitle();

    String leavesLead();

    String downloadSheet();

    String attestTitle();

    String signedAs();

    String signedAsHelp();

    String statement();

    String attest();

    String submit();

    String signedBy();

    String signedAt();

    String sheetHash();

    String sheetHashHelp();

    String libraryLead();

    String usedBy();

    String unused();

    String editPiece();

    String removePiece();

    String restorePiece();

    String noEvidence();

    String newEvidence();

    String kind();

    String confidentiality();

    String title();

    String url();

    String archive();

    String file();

    String fileHelp();

    String quote();

    String quoteLanguage();

    String quoteLanguageHelp();

    String pieceMore();

    String page();

    String date();

    String periodStart();

    String periodEnd();

    String body();

    String law();

    String lawHelp();

    String existing();

    String attachThis();

    String orNew();
}
