package org.principled.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.principled.report.Bar;
import org.principled.report.Block;
import org.principled.report.Cell;
import org.principled.report.Column;
import org.principled.report.Report;
import org.principled.report.Row;
import org.principled.report.Section;
import org.principled.wording.Words;

/** What is to be heard of a report, in order, made from the model alone. */
final class ReadingOrder {

    private final Words words;
    private final List<String> heard = new ArrayList<>();

    private ReadingOrder(Words words) {
        this.words = words;
    }

    /** Tag and text of everything that says something, such as {@code H1 Summary}. */
    static List<String> of(Report report) {
        ReadingOrder order = new ReadingOrder(Words.in("report", report.facts().language()));
        List<Section> sections = report.sections();
        for (int i = 0; i < sections.size(); i++) {
            if (i == 0) {
                order.say("P", report.facts().questionnaire());
                order.say("H1", report.facts().company());
            } else {
                order.say("H1", sections.get(i).title());
            }
            sections.get(i).blocks().forEach(order::block);
            if (i == 0 && sections.size() > 1) {
                order.contents(sections.subList(1, sections.size()));
            }
        }
        return order.heard;
    }

    private void contents(List<Section> sections) {
        say("H2", words.say("page.contents"));
        sections.forEach(section -> say("Link", section.title()));
    }

    private void say(String tag, String text) {
        if (!text.isEmpty()) {
            heard.add(tag + " " + text);
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            say("H" + heading.level(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            say(paragraph.role() == Block.Role.POINT ? "LBody" : "P", paragraph.text());
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(fact -> {
                say("Lbl", fact.label());
                say("LBody", fact.value().shown());
            });
        } else if (block instanceof Block.Note note) {
            say("P", note.title());
            say("P", note.text());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Bars bars) {
            bars(bars);
        } else if (block instanceof Block.Headline headline) {
            headline(headline);
        } else if (block instanceof Block.Amounts amounts) {
            say("Figure", amounts.alternative());
        } else if (block instanceof Block.Evidence evidence) {
            evidence.pieces().forEach(this::piece);
        }
    }

    private void piece(Block.Piece piece) {
        say("Lbl", piece.about());
        say("P", piece.quote());
        say("P", piece.citation());
        say("Link", piece.url());
    }

    private void table(Block.Table table) {
        say("Caption", table.caption());
        table.columns().forEach(column -> say("TH", column.label()));
        for (Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                boolean heads = i == 0 && table.columns().get(0).kind() != Column.Kind.NUMBER;
                cell(heads ? "TH" : "TD", row.cells().get(i));
            }
        }
    }

    private void cell(String tag, Cell cell) {
        boolean two = cell instanceof Cell.Text text && !text.detail().isEmpty();
        say(two ? "P" : tag, cell.shown());
        if (two) {
            say("P", ((Cell.Text) cell).detail());
        }
    }

    private void bars(Block.Bars bars) {
        say("Figure", bars.alternative());
        say("Caption", bars.caption());
        List.of("code", "title", "score", "interval").forEach(column -> say("TH", words.say("column." + column)));
        for (Bar bar : bars.bars()) {
            say("TH", bar.code());
            say("TD", bar.label());
            say("TD", bar.score());
            say("P", bar.interval());
            say("P", bar.remark());
        }
        say("P", words.say("bars.legend"));
    }

    private void headline(Block.Headline headline) {
        say("Figure", headline.alternative());
        say("TH", headline.label());
        if (headline.bar().span().isPresent()) {
            say("P", headline.bar().score());
            say("P", words.say("headline.of"));
        } else {
            say("TD", words.say("headline.none"));
        }
        fact("headline.interval", headline.bar().interval());
        fact("headline.band", headline.band());
        fact("headline.mode", headline.mode());
        say("P", headline.bar().remark());
        headline.remarks().forEach(remark -> say("P", remark));
    }

    private void fact(String label, String value) {
        if (!value.isEmpty()) {
            say("TH", words.say(label));
            say("TD", value);
        }
    }
}
