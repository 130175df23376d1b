package org.principled.report;

import java.util.stream.Stream;

/** Names that break reports. */
public final class HostileNames {

    private HostileNames() {}

    public static Stream<String> all() {
        return Stream.of(
                "=HYPERLINK(\"https://example.org\",\"click\")",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "-1+2",
                "שלום 87.5% (בע״מ)",
                "شركة الاتصالات",
                "\u202Eevil\u202C",
                "Emoji 🛰️ & ünïcødé <b>bold</b> 漢字",
                "A".repeat(500),
                "word ".repeat(100),
                "tab\tnull\u0000bell\u0007line\nbreak",
                "half \uD800 character",
                "_x0041_ 100% {0} ''",
                "&P of &N");
    }
}
