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
}
