package org.principled.catalogue.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.catalogue.diff.EditionDiff.Kind;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;

/** Compares what is asked: areas, indicators and elements. */
final class ContentDiff {

    private final EditionDiff.Side before;
    private final EditionDiff.Side after;
    private final Changes changes;

    ContentDiff(EditionDiff.Side before, EditionDiff.Side after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void tell() {
        Questionnaire old = before.questionnaire();
        Questionnaire current = after.questionnaire();
        Changes.match(
                old.areas(),
                current.areas(),
                Area::code,
                added -> add("Area " + named(added.code(), after.texts(), "areas", "title")),
                gone -> retire("Area " + named(gone.code(), before.texts(), "areas", "title")),
                (one, other) -> weight("area " + one.code(), one.weight(), other.weight()));
        Changes.match(
                old.indicators().toList(),
                current.indicators().toList(),
                Indicator::code,
                added -> add("Indicator " + named(added.code(), after.texts(), "indicators", "title")),
                gone -> retire("Indicator " + named(gone.code(), before.texts(), "indicators", "title")),
                this::compareIndicators);
        Changes.match(
                old.elements(),
                current.elements(),
                Element::code,
                added -> add("Element " + named(added.code(), after.texts(), "elements", "label")),
                gone -> retire("Element " + named(gone.code(), before.texts(), "elements", "label")),
                this::compareElements);
        comparePlaces(old, current);
    }

    private void add(String thing) {
        changes.add(Kind.ADDED, thing + " is new.");
    }

    private void retire(String thing) {
        changes.add(Kind.RETIRED, thing + " is no longer asked.");
    }

    private void weight(String what, Fraction old, Fraction current) {
        changes.compare(Kind.REWEIGHTED, "The weight of " + what, old, current);
    }

    private static String named(String code, Texts texts, String section, String key) {
        String words = texts.values().get(section + "." + code + "." + key);
        return words == null ? code : code + " “" + words + "”";
    }

    private void compareIndicators(Indicator old, Indicator current) {
        weight("indicator " + old.code(), old.weight(), current.weight());
        changes.compare(
                Kind.RESCOPED,
                "The kinds of unit that indicator " + old.code() + " asks",
                old.unitKinds().isEmpty() ? "all" : old.unitKinds(),
                current.unitKinds().isEmpty() ? "all" : current.unitKinds());
    }

    private void compareElements(Element old, Element current) {
        String element = "element " + old.code();
        weight("element " + old.code(), old.weight(), current.weight());
        changes.compare(
                Kind.REWEIGHTED, "The reason for the weight of " + element, old.weightReason(), current.weightReason());
        changes.compare(Kind.RESCOPED, "What " + element + " applies to", ways(old), ways(current));
        changes.compare(
                Kind.RESCOPED,
                "The event that " + element + " depends on",
                old.event().map(ContentDiff::event).orElse(""),
                current.event().map(ContentDiff::event).orElse(""));
        changes.compare(Kind.COUNTED_DIFFERENTLY, "The scale of " + element, old.scale(), current.scale());
        changes.compare(Kind.COUNTED_DIFFERENTLY, "The type of " + element, old.type(), current.type());
        changes.compare(
                Kind.COUNTED_DIFFERENTLY,
                "What counts for " + element,
                old.publicity() ? "only what is published" : "what is published or seen",
                current.publicity() ? "only what is published" : "what is published or seen");
        changes.compare(Kind.OTHER, "The usual evidence for " + element, old.evidence(), current.evidence());
        changes.compare(Kind.OTHER, "The references of " + element, old.references(), current.references());
    }

    private static String ways(Element element) {
        return element.applies().isEmpty()
                ? "everybody"
                : element.applies().stream().map(ContentDiff::way).collect(Collectors.joining("; or "));
    }

    private static String way(Applicability way) {
        String holders = way.profiles().isEmpty() ? "everybody" : String.join(" or ", way.profiles());
        return way.when().map(condition -> holders + " when " + condition).orElse(holders);
    }

    private static String event(Element.Event event) {
        return event.notApplicable() + ", detected by " + event.detectedBy() + " at " + event.atLeast() + " or better";
    }

    /** Tells which elements and indicators moved to another place. */
    private void comparePlaces(Questionnaire old, Questionnaire current) {
        Map<String, String> places = places(old);
        places(current).forEach((what, place) -> {
            String earlier = places.getOrDefault(what, place);
            if (!earlier.equals(place)) {
                changes.add(Kind.RESCOPED, what + " moved from " + earlier + " to " + place + ".");
            }
        });
    }

    private static Map<String, String> places(Questionnaire questionnaire) {
        Map<String, String> places = new TreeMap<>();
        for (Area area : questionnaire.areas()) {
            collect(area.indicators(), area.code(), places);
        }
        return places;
    }

    private static void collect(List<Indicator> indicators, String parent, Map<String, String> places) {
        for (Indicator indicator : indicators) {
            places.put("Indicator " + indicator.code(), parent);
            indicator.elements().forEach(element -> places.put("Element " + element.code(), indicator.code()));
            collect(indicator.members(), indicator.code(), places);
        }
    }
}
