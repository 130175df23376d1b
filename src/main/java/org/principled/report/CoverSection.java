package org.principled.report;

import java.util.ArrayList;
import java.util.List;

/** The first page: whom and what the report is about, for whom it is made, and the total. */
final class CoverSection {

    private final Subject subject;
    private final Identity identity;
    private final SummarySection summary;

    CoverSection(Subject subject, Identity identity, SummarySection summary) {
        this.subject = subject;
        this.identity = identity;
        this.summary = summary;
    }

    Section make(DocumentFacts facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(identity.facts());
        if (!facts.draft().isEmpty()) {
            blocks.add(new Block.Note(Block.Weight.CAUTION, facts.draft(), subject.say("draft.text")));
        }
        blocks.add(summary.headline());
        return new Section("cover", facts.title(), blocks);
    }
}
