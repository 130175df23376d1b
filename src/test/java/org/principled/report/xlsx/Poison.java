package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes every stored result of a formula wrong, so that nothing but computing anew can find the right one. */
final class Poison {

    private static final Pattern RESULT = Pattern.compile("(<(?:x:)?f>[^<]*</(?:x:)?f>)<v>[^<]*</v>");

    private Poison() {}

    static byte[] in(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int poisoned = 0;
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    Matcher results = RESULT.matcher(new String(content, StandardCharsets.UTF_8));
                    poisoned += (int) results.results().count();
                    content = results.replaceAll("$1<v>-777.5</v>").getBytes(StandardCharsets.UTF_8);
                }
                to.write(content);
            }
        }
        assertThat(poisoned).as("poisoned results").isGreaterThan(20);
        return out.toByteArray();
    }
}
