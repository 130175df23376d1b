package org.principled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that somebody has read, with which documents are compared. Where a document is meant to change, {@code
 * -Dprincipled.golden.renew=true} writes the files anew, and their difference shows every word that changed.
 */
public final class Golden {

    private static final Path FILES = Path.of("src/test/resources/golden");

    private Golden() {}

    /** Compares what a document says, line by line, with the file of this name. */
    public static void compare(String name, List<String> lines) throws IOException {
        Path file = FILES.resolve(name + ".txt");
        if (Boolean.getBoolean("principled.golden.renew")) {
            Files.createDirectories(FILES);
            Files.write(file, lines);
        }
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(file));
    }
}
