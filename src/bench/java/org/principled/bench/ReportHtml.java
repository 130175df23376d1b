package org.principled.bench;

import java.util.List;
import org.principled.report.Bar;
import org.principled.report.Block;
import org.principled.report.Cell;
import org.principled.report.Column;
import org.principled.report.Report;
import org.principled.report.Row;
import org.principled.report.Section;

/** The report as one page of HTML with the same words, figures, tables and bars, for renderers that start from there. */
final class ReportHtml {

    private static final String STYLE = """
            @page { size: A4; margin: 24mm 20mm 22mm 20mm;
              @bottom-right { content: counter(page) " / " counter(pages); font: 7.5pt body; } }
            body { font: 9.5pt/1.4 body; color: #1b2429; }
            h1 { font-size: 17pt; } h2 { font-size: 11pt; color: #135b6b; } h3 { font-size: 9pt; }
            table { width: 100%; border-collapse: collapse; font-size: 8pt; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; } th { text-align: left; font-size: 7pt; border-bottom: 0.8pt solid #1b2429; }
            td { border-bottom: 0.4pt solid #d5dde0; vertical-align: top; padding: 3pt; } .n { text-align: right; }
            .d { font-size: 7pt; color: #55646b; } .w { font-size: 8.5pt; border-left: 2pt solid #a9cdd6; padding-left: 9pt; }
            .t { position: relative; height: 7pt; background: #e8edef; } .b { height: 7pt; background: #a9cdd6; }
            .break { page-break-before: always; } .big { font-size: 46pt; color: #135b6b; }
            """;

    private final StringBuilder html = new StringBuilder();

    private ReportHtml() {}

    static String of(Report report) {
        ReportHtml page = new ReportHtml();
        page.html
                .append("<html lang=\"")
                .append(report.facts().language())
                .append("\"><head><title>")
                .append(escaped(report.facts().title()))
                .append("</title><meta name=\"description\" content=\"")
                .append(escaped(report.facts().title()))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        report.sections().forEach(page::section);
        return page.html.append("</body></html>").toString();
    }

    private void section(Section section) {
        element("h1", "", section.title());
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            element("h" + heading.level(), "", heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.role() == Block.Role.WORKING ? "w" : "", paragraph.text());
        } else if (block instanceof Block.Facts facts) {
            facts.facts()
                    .forEach(fact ->
                            element("p", "", fact.label() + " " + fact.value().shown()));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Headline headline) {
            element("p", "", headline.label());
            element("p", "big", headline.bar().score());
            headline.remarks().forEach(remark -> element("p", "", remark));
        } else if (block instanceof Block.Bars bars) {
            bars(bars);
        } else if (block instanceof Block.Amounts amounts) {
            amounts.amounts().forEach(amount -> {
                element("p", "d", amount.label() + " " + amount.shown());
                track(100 * amount.share());
            });
        } else if (block instanceof Block.Evidence evidence) {
            evidence.pieces().forEach(this::piece);
        } else if (block instanceof Block.Note note) {
            element("h3", "", note.title());
            element("p", "w", note.text());
        } else if (block instanceof Block.PageBreak) {
            html.append("<div class=\"break\"></div>");
        } else {
            throw new IllegalStateException("no HTML for " + block);
        }
    }

    private void table(Block.Table table) {
        html.append("<table><caption>").append(escaped(table.caption())).append("</caption><thead><tr>");
        table.columns().forEach(column -> element("th", "", column.label()));
        html.append("</tr></thead><tbody>");
        for (Row row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(table.columns().get(i), row.cells().get(i));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void cell(Column column, Cell cell) {
        html.append(column.kind() == Column.Kind.NUMBER ? "<td class=\"n\">" : "<td>")
                .append(escaped(cell.shown()));
        if (cell instanceof Cell.Text text && !text.detail().isEmpty()) {
            element("div", "d", text.detail());
        }
        html.append("</td>");
    }

    private void bars(Block.Bars bars) {
        html.append("<table><caption>").append(escaped(bars.caption())).append("</caption><tbody>");
        for (Bar bar : bars.bars()) {
            html.append("<tr>");
            element("td", "", bar.code());
            element("td", "", bar.label());
            html.append("<td style=\"width: 40%\">");
            bar.span().ifPresent(span -> track(span.score().exported().doubleValue()));
            element("div", "d", bar.remark());
            html.append("</td>");
            element("td", "n", bar.score());
            element("td", "n", bar.interval());
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void track(double percent) {
        html.append("<div class=\"t\"><div class=\"b\" style=\"width: ")
                .append(percent)
                .append("%\"></div></div>");
    }

    private void piece(Block.Piece piece) {
        for (String text : List.of(piece.about(), piece.quote(), piece.citation())) {
            element("p", "d", text);
        }
        if (!piece.url().isEmpty()) {
            html.append("<p><a href=\"").append(escaped(piece.url())).append("\">");
            html.append(escaped(piece.url())).append("</a></p>");
        }
    }

    private void element(String name, String style, String text) {
        html.append('<').append(name);
        if (!style.isEmpty()) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
