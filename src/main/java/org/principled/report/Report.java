package org.principled.report;

import java.util.List;

/**
 * A report in no particular format.
 *
 * @param facts what the document is about
 * @param sections its sections, in reading order
 * @param attachments files that go with it; formats that hold no files leave them out
 */
public record Report(DocumentFacts facts, List<Section> sections, List<Attachment> attachments) {
    public Report {
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
    }

    /** A report without files. */
    Report(DocumentFacts facts, List<Section> sections) {
        this(facts, sections, List.of());
    }

    /** The same report with files. */
    public Report with(List<Attachment> files) {
        return new Report(facts, sections, files);
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
