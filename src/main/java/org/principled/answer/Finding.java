package org.principled.answer;

import java.util.List;

/**
 * What has been established about a red flag.
 *
 * @param flag code of the flag
 * @param state key of its state
 * @param elements codes of the elements it is about; may be empty
 */
public record Finding(String flag, String state, List<String> elements) {
    public Finding {
        elements = List.copyOf(elements);
    }
}
