package org.principled.company;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which files are imported; they stand in {@code messages/importing.properties}. */
@MessageBundle("importing")
interface ImportMessages {

    String companies();

    String cycles();

    String listOfCompanies();

    String listOfCycles();

    String lead();

    String file();

    String fileHelp();

    String paste();

    String pasteHelp();

    String show();

    String columnsTitle();

    String columnsLead();

    String column();

    String holds();

    String companyColumn(String column);

    String cycleColumn(String column);

    String previewTitle();

    String summary(long created, long changed, long same);

    String nothingToDo();

    String refusedTitle();

    String refusedLead();

    String more(int count);

    String changedTitle();

    String changedLead();

    String where();

    String what();

    String row();

    String name();

    String itemsLabel();

    String becomes();

    String fields();

    String created();

    String changed();

    String same();

    String change(String label, String before, String after);

    String confirm();

    String back();

    String doneTitle();

    String doneSummary(long created, long changed, long same);

    String toList();

    String place(int row, String column);

    String uploaded();

    String pasted();

    String tooLarge(int most);

    String tooManyRows(int most);

    String nameMissing();

    String contradiction(int row);

    String invitations();
}
