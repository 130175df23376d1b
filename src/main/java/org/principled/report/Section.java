package org.principled.report;

import java.util.List;

/**
 * A section of a report.
 *
 * @param key names it whatever the language, such as {@code elements}
 * @param title its title
 * @param blocks what it holds, in reading order
 * @param onePage whether it is meant to be read at one glance: where it would not quite fit, its lines move closer together
 */
public record Section(String key, String title, List<Block> blocks, boolean onePage) {

    /** A section as long as it needs to be. */
    public Section(String key, String title, List<Block> blocks) {
        this(key, title, blocks, false);
    }

    public Section {
        blocks = List.copyOf(blocks);
    }
}
