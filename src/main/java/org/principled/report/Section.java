package org.principled.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param key names it whatever the language, such as {@code elements}
 * @param title its title
 * @param blocks what it holds, in reading order
 */
public record Section(String key, String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
