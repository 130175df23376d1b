package org.principled.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex;
import org.principled.answer.LanguageTag;
import org.principled.answer.Unit;

/** The evidence in a sheet, as it is quoted. What is sealed is not: not even where the sheet still holds it. */
final class EvidenceList {

    private final Subject subject;
    private final Map<String, List<Annex.Item>> items;

    EvidenceList(Subject subject) {
        this.subject = subject;
        this.items = subject.sheet().annex().items().stream()
                .filter(item -> item.audience() != Annex.Audience.SEALED)
                .filter(item -> item.kind().equals("evidence"))
                .collect(Collectors.groupingBy(item -> place(item.element(), item.unit())));
    }

    private static String place(String code, String unit) {
        return code + "\n" + unit;
    }

    /** The evidence for an element or flag; of the company as a whole, or of a unit. */
    List<Block.Piece> of(String code, Unit.@Nullable Id unit) {
        String place = place(code, unit == null ? "" : unit.kind() + "/" + unit.name());
        return items.getOrDefault(place, List.of()).stream()
                .map(item -> piece(code, unit, item.content()))
                .sorted(Comparator.comparing(Block.Piece::citation).thenComparing(Block.Piece::quote))
                .toList();
    }

    private Block.Piece piece(String code, Unit.@Nullable Id unit, Map<String, String> content) {
        String quote = field(content, "quote");
        String language = field(content, "language");
        String url = field(content, "url");
        String about = unit == null
                ? code
                : subject.say("evidence.of-unit", code, subject.labels().shortUnit(unit));
        return new Block.Piece(
                about,
                quote.isEmpty() ? "" : subject.say("evidence.quote", quote),
                LanguageTag.isOne(language) ? language : "",
                citation(content),
                isAddress(url) ? url : "");
    }

    private static String field(Map<String, String> content, String name) {
        return Plain.text(content.getOrDefault(name, ""));
    }

    private String citation(Map<String, String> content) {
        String page = field(content, "page");
        return Stream.of(
                        field(content, "title"),
                        field(content, "source"),
                        field(content, "text"),
                        field(content, "date"),
                        page.isEmpty() ? "" : subject.say("evidence.page", page))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(subject.say("list.comma")));
    }

    /** Only what a browser opens becomes a link. */
    private static boolean isAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
