package org.principled.exchange;

import org.principled.answer.Annex;
import org.principled.exchange.workbook.WorkbookMeta;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.wording.Message;

/**
 * A row of answers in a workbook. What holds for the whole workbook is in none of its rows, so it is added here; the words for “N/A” and
 * “unknown” are those of its language.
 *
 * @param words its words for “N/A” and “unknown”
 * @param grades grades that follow from evidence in the workbook, separated by semicolons; they hold where the row states none
 */
record WorkbookRow(WorkbookTable.Line line, WorkbookMeta meta, AnswerWords words, String grades) implements AnswerRow {

    /** The words for answers that every scale has. */
    record AnswerWords(String notApplicable, String unknown) {

        /** The words in a language; those of CSV where there are none in it. */
        static AnswerWords in(String language) {
            return WorkbookWords.in(language)
                    .map(words -> new AnswerWords(words.notApplicable(), words.unknown()))
                    .orElse(new AnswerWords(RowReader.NOT_APPLICABLE, RowReader.UNKNOWN));
        }
    }

    @Override
    public String get(AnswerColumn column) {
        String written = line.get(column.header());
        return switch (column) {
            case COMPANY -> written.isEmpty() ? meta.at(WorkbookMeta.COMPANY) : written;
            case MODE -> written.isEmpty() ? meta.at(WorkbookMeta.MODE) : written;
            case PERIOD_START -> written.isEmpty() ? meta.at(WorkbookMeta.PERIOD_START) : written;
            case PERIOD_END -> written.isEmpty() ? meta.at(WorkbookMeta.PERIOD_END) : written;
            case ANSWER -> said(written);
            case GRADE -> written.isEmpty() ? grades : written;
            default -> written;
        };
    }

    private String said(String written) {
        if (written.equalsIgnoreCase(words.notApplicable())) {
            return RowReader.NOT_APPLICABLE;
        }
        return written.equalsIgnoreCase(words.unknown()) ? RowReader.UNKNOWN : written;
    }

    /** What cannot be read is for nobody else. */
    @Override
    public Annex.Audience audience(AnswerColumn column) {
        String written = line.get(column.audienceHeader());
        return written.isEmpty()
                ? AnswerRow.super.audience(column)
                : Annex.Audience.of(written).orElse(Annex.Audience.SEALED);
    }

    @Override
    public Place place() {
        return line.place();
    }

    @Override
    public Message at(AnswerColumn column) {
        return line.at(column.header());
    }

    @Override
    public String notApplicable() {
        return words.notApplicable();
    }

    @Override
    public String unknown() {
        return words.unknown();
    }

    @Override
    public boolean mayStayOpen() {
        return true;
    }
}
