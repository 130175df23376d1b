package org.principled.report.pdf;

import java.util.List;
import org.principled.report.Block;

/** Lays out names and values: beside each other where they are short, else one below the other. */
final class FactsLayout {

    private static final float LABEL_WIDTH = 118;
    private static final int HASH_DIGITS = 64;

    private final Flow flow;

    FactsLayout(Flow flow) {
        this.flow = flow;
    }

    void layOut(Block.Facts facts) {
        Tag list = flow.tag(Tag.Type.LIST);
        if (isStrip(facts)) {
            strip(list, facts);
        } else {
            facts.facts().forEach(fact -> below(list.add(Tag.Type.LIST_ITEM), fact));
            flow.down(5);
        }
    }

    /** Whether the facts are so short that they can stand beside each other. */
    private boolean isStrip(Block.Facts facts) {
        float share = Flow.WIDTH / facts.facts().size() - 6;
        return facts.facts().size() > 2
                && facts.facts().stream()
                        .allMatch(fact -> flow.width(fact.label(), Style.LABEL) <= share
                                && flow.width(fact.value().shown(), Style.VALUE_STRONG) <= share);
    }

    private void strip(Tag list, Block.Facts facts) {
        float height = Style.LABEL.leading() + Style.VALUE_STRONG.leading() + 6;
        flow.need(height + 4);
        float top = flow.y();
        float share = Flow.WIDTH / facts.facts().size();
        for (int i = 0; i < facts.facts().size(); i++) {
            Block.Fact fact = facts.facts().get(i);
            Tag item = list.add(Tag.Type.LIST_ITEM);
            float x = Flow.START + i * share;
            flow.draw(item.add(Tag.Type.LABEL), ink -> ink.text(Style.LABEL, fact.label(), x, top - 9));
            flow.draw(
                    item.add(Tag.Type.LIST_BODY),
                    ink -> ink.text(Style.VALUE_STRONG, fact.value().shown(), x, top - 23));
        }
        flow.down(height + 4);
    }

    private void below(Tag item, Block.Fact fact) {
        String value = fact.value().shown();
        List<Line> labels = flow.broken(fact.label(), Style.LABEL, LABEL_WIDTH - 8);
        List<Line> values = flow.broken(value, isHash(value) ? Style.HASH : Style.VALUE, Flow.WIDTH - LABEL_WIDTH);
        float height = Math.max(labels.size() * Style.LABEL.leading(), values.size() * Style.VALUE.leading());
        flow.need(Math.min(height, 100));
        Tag label = item.add(Tag.Type.LABEL);
        for (int i = 0; i < labels.size(); i++) {
            Line line = labels.get(i);
            float baseline = flow.y() - Style.VALUE.size() - i * Style.LABEL.leading();
            flow.draw(label, ink -> ink.text(line, Flow.START, baseline));
        }
        flow.lines(item.add(Tag.Type.LIST_BODY), values, Flow.START + LABEL_WIDTH);
        flow.down(Math.max(0, (labels.size() - values.size()) * Style.LABEL.leading()) + 2.5f);
    }

    private static boolean isHash(String text) {
        return text.length() == HASH_DIGITS && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
