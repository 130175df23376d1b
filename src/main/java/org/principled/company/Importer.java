package org.principled.company;

import java.util.List;
import org.principled.account.Person;
import org.principled.exchange.CsvTable;

/** Stores what the rows of one kind of file say. */
interface Importer {

    /** The columns of the file. */
    CsvTable.Columns columns();

    /** Stores what the rows say and reports all of it, within a transaction that is undone where anything is wrong. */
    void store(List<CsvTable.Row> rows, ImportReport report, Person by);
}
