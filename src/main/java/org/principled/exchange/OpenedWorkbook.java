package org.principled.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.principled.exchange.workbook.Sheet;
import org.principled.exchange.workbook.Workbook;
import org.principled.exchange.workbook.WorkbookMeta;
import org.principled.exchange.workbook.WorkbookReader;
import org.principled.exchange.workbook.WorkbookRefusedException;
import org.principled.wording.Message;

/**
 * A workbook that could be read.
 *
 * @param file its name, as it stands in messages
 * @param meta what it says of itself
 */
record OpenedWorkbook(String file, List<Sheet> sheets, WorkbookMeta meta) {

    /** Reads a workbook; empty, and a problem reported, where it is refused. */
    static Optional<OpenedWorkbook> of(AnswerFiles.Source source, Problems problems) {
        try {
            Workbook workbook = WorkbookReader.read(source.content());
            return Optional.of(new OpenedWorkbook(source.name(), workbook.sheets(), WorkbookMeta.of(workbook)));
        } catch (WorkbookRefusedException refused) {
            Message where = refused.where()
                    .map(inside -> Message.of("place.in-file", source.name(), inside))
                    .orElse(Message.text(source.name()));
            problems.refuse(where, refused.sentence());
            return Optional.empty();
        }
    }

    /** The tables with these columns, in the order of the sheets. */
    List<WorkbookTable> tables(Set<String> required, Set<String> known, Problems problems) {
        List<WorkbookTable> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            WorkbookTable.in(file, sheet, required, known, problems).ifPresent(tables::add);
        }
        return tables;
    }
}
