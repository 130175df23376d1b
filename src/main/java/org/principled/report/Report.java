package org.principled.report;

import java.util.List;

/**
 * A report in no particular format.
 *
 * @param facts what the document is about
 * @param sections its sections, in reading order
 */
public record Report(DocumentFacts facts, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    /** The sections that are laid out for reading on pages. */
    public List<Section> onPages() {
        return sections.stream()
                .filter(section -> section.form() != Section.Form.SHEETS)
                .toList();
    }

    /** The sections that become the sheets of a workbook. */
    public List<Section> onSheets() {
        return sections.stream()
                .filter(section -> section.form() != Section.Form.PAGES)
                .toList();
    }
}
