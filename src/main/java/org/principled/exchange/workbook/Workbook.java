package org.principled.exchange.workbook;

import java.util.List;
import java.util.Map;

/**
 * What a workbook says.
 *
 * @param sheets all sheets, hidden ones too, in their order
 * @param properties the custom properties of the document that are texts, by name
 */
public record Workbook(List<Sheet> sheets, Map<String, String> properties) {
    public Workbook {
        sheets = List.copyOf(sheets);
        properties = Map.copyOf(properties);
    }
}
