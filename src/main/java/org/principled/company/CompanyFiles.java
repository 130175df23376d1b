package org.principled.company;

import jakarta.inject.Singleton;
import java.util.List;
import org.principled.account.Person;
import org.principled.answer.CheckWords;
import org.principled.database.Writes;
import org.principled.exchange.CsvTable;
import org.principled.language.Spoken;

/** Imports files that come along with the program, so that nobody has to look at what they would do first. */
@Singleton
public class CompanyFiles {

    private final CompanyImporter companies;
    private final CycleImporter cycles;
    private final ComplaintWords complaints;
    private final ImportMessages words;

    CompanyFiles(CompanyImporter companies, CycleImporter cycles, ComplaintWords complaints, Spoken spoken) {
        this.companies = companies;
        this.cycles = cycles;
        this.complaints = complaints;
        this.words = spoken.words(ImportMessages.class);
    }

    /**
     * Imports companies.
     *
     * @throws IllegalArgumentException if there is anything wrong with the file; nothing is stored then
     */
    @Writes
    public void importCompanies(String file, byte[] csv, Person by) {
        store(companies, file, csv, by);
    }

    /**
     * Imports cycles and whom they invite.
     *
     * @throws IllegalArgumentException if there is anything wrong with the file; nothing is stored then
     */
    @Writes
    public void importCycles(String file, byte[] csv, Person by) {
        store(cycles, file, csv, by);
    }

    private void store(Importer importer, String file, byte[] csv, Person by) {
        CsvTable.Read read = CsvTable.read(file, csv, importer.columns());
        ImportReport report = new ImportReport(complaints, words);
        importer.store(read.rows(), report, by);
        if (!read.problems().isEmpty() || report.isRefused()) {
            List<String> problems =
                    read.problems().stream().map(CheckWords.in("en")::say).toList();
            throw new IllegalArgumentException(file + ": " + problems + " " + report.plan());
        }
    }
}
