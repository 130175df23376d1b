package org.principled.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param key names it whatever the language, such as {@code elements}
 * @param title its title
 * @param form where it appears
 * @param blocks what it holds, in reading order
 */
public record Section(String key, String title, Form form, List<Block> blocks) {

    /** Where a section appears. The same facts are grouped for reading on pages and listed row by row on sheets. */
    public enum Form {
        PAGES,
        SHEETS,
        BOTH
    }

    public Section {
        blocks = List.copyOf(blocks);
    }
}
