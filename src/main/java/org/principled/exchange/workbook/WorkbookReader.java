package org.principled.exchange.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.principled.archive.ArchiveException;
import org.principled.archive.FileView;

/**
 * Reads a workbook (.xlsx) that anybody may have sent. Streaming, in time and memory that depend on {@link WorkbookLimits} and not on the
 * file; whatever is beyond them, may run, or is loaded from elsewhere is refused. Links to be clicked may be there, they are not followed.
 */
public final class WorkbookReader {

    private final WorkbookParts parts;

    private WorkbookReader(WorkbookParts parts) {
        this.parts = parts;
    }

    /**
     * Reads a file.
     *
     * @param file where it is; nobody may be writing it
     * @throws WorkbookRefusedException if it is no workbook to be read, with one sentence for whoever sent it
     * @throws IOException if it cannot be read for a reason that lies not with the file
     */
    public static Workbook read(Path file) throws IOException {
        try (FileView view = FileView.open(file)) {
            return read(view);
        }
    }

    /** Reads a file that is in memory already; as {@link #read(Path)}. */
    public static Workbook read(byte[] content) throws WorkbookRefusedException {
        try (FileView view = FileView.of(content)) {
            return read(view);
        } catch (WorkbookRefusedException refused) {
            throw refused;
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Workbook read(FileView file) throws IOException {
        try {
            return new WorkbookReader(WorkbookParts.of(file)).read();
        } catch (ArchiveException broken) {
            throw Refusals.of(broken);
        }
    }

    private Workbook read() throws IOException {
        String main = parts.main();
        Relations relations = parts.of(main);
        SheetList list = new SheetList();
        parts.read(main, WorkbookLimits.SMALL_PART, list);
        if (list.idsByName().isEmpty()) {
            throw ArchiveException.damaged(main);
        }
        SharedStrings strings =
                parts.read(relations.only("sharedstrings", main), WorkbookLimits.LARGE_PART, new SharedStrings());
        DateFormats formats = parts.read(relations.only("styles", main), WorkbookLimits.SMALL_PART, new DateFormats());
        DocumentProperties properties = parts.read(
                parts.ofDocument().only("custom-properties", main),
                WorkbookLimits.SMALL_PART,
                new DocumentProperties());
        CellValues values = new CellValues(strings, formats, list.from1904());
        return new Workbook(sheets(list, relations, values), properties.byName());
    }

    private List<Sheet> sheets(SheetList list, Relations relations, CellValues values) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (Map.Entry<String, String> each : list.idsByName().entrySet()) {
            String part = relations
                    .byId(each.getValue(), "worksheet")
                    .filter(read::add)
                    .orElseThrow(() -> ArchiveException.damaged(each.getKey()));
            SheetReader sheet = new SheetReader(each.getKey(), part, values);
            parts.read(part, WorkbookLimits.LARGE_PART, sheet);
            sheets.add(sheet.sheet());
        }
        return sheets;
    }
}
