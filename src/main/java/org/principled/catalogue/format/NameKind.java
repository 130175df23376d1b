package org.principled.catalogue.format;

import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of thing that a questionnaire file names in one place and may refer to in others. */
enum NameKind {
    AREA(true),
    INDICATOR(true),
    ELEMENT(true),
    SCOPING_QUESTION(true),
    FLAG(true),
    TABLE(true),
    SCALE,
    GRADE,
    TYPE,
    KIND_OF_EVIDENCE,
    BODY,
    MODE,
    NOT_APPLICABLE_CODE,
    PROFILE,
    KIND_OF_UNIT,
    WEIGHT_REASON,
    FLAG_STATE,
    BAND,
    TABLE_CHECK,
    SOURCE;

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,59}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,59}");

    private final boolean isCode;

    NameKind() {
        this(false);
    }

    NameKind(boolean isCode) {
        this.isCode = isCode;
    }

    /** Whether it stands in answer files, where nothing but its code says what is meant: all codes share one name space. */
    boolean isCode() {
        return isCode;
    }

    boolean accepts(String name) {
        return (this == SOURCE ? TAG : isCode ? CODE : KEY).matcher(name).matches();
    }

    /** What a name of this kind looks like. */
    String form() {
        return isCode
                ? "a letter, then letters, digits, `-`, `.` or `_`, at most 60 in all"
                : "letters, digits, `-`, `.` or `_`" + (this == SOURCE ? ", `/`" : "")
                        + ", at most 60, with a letter or digit first";
    }

    /** {@code kind of unit}. */
    String word() {
        return name().toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace("not applicable code", "code for N/A")
                .replace("table check", "check of a table");
    }

    /** {@code a kind of unit}. */
    String oneOf() {
        return ("aeiou".indexOf(word().charAt(0)) >= 0 ? "an " : "a ") + word();
    }
}
