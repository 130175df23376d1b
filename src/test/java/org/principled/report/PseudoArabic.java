package org.principled.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.principled.questionnaire.Texts;

/**
 * A language that runs from right to left and that nobody has to keep: the English texts with each letter written as an Arabic one. While it
 * is open, reports can be made in the language {@code ar}.
 */
public final class PseudoArabic implements AutoCloseable {

    public static final String LANGUAGE = "ar";

    /** An Arabic letter for each letter from a to z. */
    private static final String LETTERS = "ابجدهوزحطيكلمنسعفصقرشتثخذض";

    private final Path file;

    private PseudoArabic(Path file) {
        this.file = file;
    }

    /**
     * Puts the texts where the program looks for them, among the classes of the tests. Their folder must not outlive the test: a server that
     * starts later would look for its own texts there.
     */
    public static PseudoArabic open() throws IOException {
        Properties english = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("/messages/report_en.properties")) {
            english.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Properties pseudo = new Properties();
        english.forEach((key, text) -> pseudo.put(key, of((String) text)));
        Path file = classes().resolve("messages/report_ar.properties");
        Files.createDirectories(file.getParent());
        file.getParent().toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        try (Writer out = Files.newBufferedWriter(file)) {
            pseudo.store(out, null);
        }
        return new PseudoArabic(file);
    }

    private static Path classes() {
        try {
            return Path.of(PseudoArabic.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(file);
        Files.delete(file.getParent());
    }

    /** A text in the language; arguments in braces stay. */
    public static String of(String text) {
        StringBuilder pseudo = new StringBuilder();
        boolean argument = false;
        for (char c : text.toCharArray()) {
            argument = c == '{' || (argument && c != '}');
            char small = Character.toLowerCase(c);
            pseudo.append(!argument && small >= 'a' && small <= 'z' ? LETTERS.charAt(small - 'a') : c);
        }
        return pseudo.toString();
    }

    /** The same order for a document in the language. */
    public static ReportOrder of(ReportOrder order) {
        return new ReportOrder(
                order.questionnaire(),
                of(order.texts()),
                LANGUAGE,
                order.sheet(),
                order.scorecard(),
                "",
                order.audience(),
                order.draft(),
                order.steps(),
                order.movement());
    }

    /** A questionnaire's texts in the language. */
    public static Texts of(Texts texts) {
        Map<String, String> values = texts.values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue()), (a, b) -> a, TreeMap::new));
        return new Texts(LANGUAGE, values, Map.of());
    }
}
