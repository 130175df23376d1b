package org.principled.catalogue.format;

import java.util.regex.Pattern;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Edition;

/** Reads the first lines of a structure file: which questionnaire and edition it is. */
final class EditionReader {

    static final String FORMAT = "principled/questionnaire/1";

    static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    static final String LANGUAGE_EXPECTED = "a language tag of BCP 47, such as `en` or `pt-BR`";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern EDITION = Pattern.compile("[A-Za-z0-9]+([._-][A-Za-z0-9]+)*");
    private static final Pattern LICENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");

    private EditionReader() {}

    static Edition read(Section file) {
        checked(file, "format", Pattern.compile(Pattern.quote(FORMAT)), "`" + FORMAT + "`");
        return new Edition(
                checked(file, "id", ID, "lower-case letters and digits in words joined by `-`, such as `principle-d`"),
                checked(file, "edition", EDITION, "letters and digits joined by `.`, `-` or `_`, such as `2026.1`"),
                checked(file, "language", LANGUAGE, LANGUAGE_EXPECTED),
                checked(file, "licence", LICENCE, "an SPDX identifier, such as `CC-BY-4.0`"),
                "");
    }

    private static String checked(Section file, String key, Pattern form, String expected) {
        YamlScalar text = file.text(key);
        if (text == null) {
            return "";
        }
        if (text.text().length() > 60 || !form.matcher(text.text()).matches()) {
            file.refuse(key, text, expected);
        }
        return text.text();
    }
}
