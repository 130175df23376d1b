package org.principled.exchange.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A program of its own that reads workbooks and prints one line on each, so that a test can give it little memory. */
final class ReadAll {

    private static final long MILLISECONDS = 5_000;

    private ReadAll() {}

    public static void main(String[] files) throws InterruptedException {
        for (String file : files) {
            String[] outcome = {"took longer than " + MILLISECONDS + " ms"};
            Thread reader = new Thread(() -> outcome[0] = outcome(Path.of(file)));
            reader.setDaemon(true);
            reader.start();
            reader.join(MILLISECONDS);
            System.out.println(outcome[0].replace("\n", "\\n"));
        }
    }

    private static String outcome(Path file) {
        try {
            return "read: "
                    + WorkbookReader.read(file).sheets().stream()
                            .flatMap(sheet -> sheet.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .limit(1)
                            .map(Cell::text)
                            .collect(Collectors.joining());
        } catch (WorkbookRefusedException refused) {
            return "refused: " + refused.getMessage();
        } catch (Throwable failed) {
            return "failed: " + failed + List.of(failed.getStackTrace());
        }
    }
}
