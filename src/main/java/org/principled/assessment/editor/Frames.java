package org.principled.assessment.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.assessment.Assessment;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Table;

/** Puts around a page what every page of an assessment has around it. */
final class Frames {

    private final Work work;
    private final EditorMessages words;
    private final Addresses addresses;
    private final ScorePanel panel;
    private final Reader reader;

    /**
     * Who reads the page.
     *
     * @param formToken what forms have to carry
     * @param person their id
     * @param within whether they work on the assessment, or read what others submitted
     * @param writable whether they may answer
     * @param whyReadOnly in a sentence, where not
     */
    record Reader(String formToken, String person, boolean within, boolean writable, String whyReadOnly) {}

    Frames(Work work, EditorMessages words, ScorePanel panel, Reader reader) {
        this.work = work;
        this.words = words;
        this.addresses = new Addresses(work.assessment().id());
        this.panel = panel;
        this.reader = reader;
    }

    /**
     * The frame of a page.
     *
     * @param title of the page
     * @param href address of the part of the assessment it belongs to
     * @param area code of the area it is about; empty where it is about none
     */
    Frame frame(String title, String href, String area) {
        Assessment assessment = work.assessment();
        return new Frame(
                title,
                assessment.company().name(),
                addresses.home(),
                addresses.api(),
                reader.formToken(),
                reader.person(),
                reader.within(),
                reader.writable(),
                reader.whyReadOnly(),
                trail(title, href),
                parts(href),
                addresses.panel(area),
                panel);
    }

    private List<Link> trail(String title, String href) {
        List<Link> trail = new ArrayList<>();
        trail.add(Link.of(words.assessments(), Addresses.LIST));
        String name = work.assessment().company().name() + ", "
                + work.assessment().cycle().title();
        boolean isHome = href.equals(addresses.home());
        trail.add(Link.of(name, isHome ? "" : addresses.home()));
        if (!isHome) {
            trail.add(Link.of(title, ""));
        }
        return trail;
    }

    private List<Frame.Part> parts(String current) {
        List<Frame.Part> parts = new ArrayList<>();
        parts.add(part("", words.overview(), addresses.home(), "", current));
        parts.add(part("", words.scope(), addresses.scope(), "", current));
        for (Area area : work.edition().questionnaire().areas()) {
            String progress = words.progress(work.answered(area), work.asked(area));
            parts.add(
                    part(area.code(), work.texts().area(area.code()), addresses.area(area.code()), progress, current));
        }
        for (Table table : work.edition().questionnaire().tables()) {
            String title = work.texts().values().getOrDefault("tables." + table.code() + ".title", table.code());
            parts.add(part(table.code(), title, addresses.table(table.code()), "", current));
        }
        parts.add(part("", words.evidenceLibrary(), addresses.evidence(), "", current));
        if (reader.within()) {
            parts.add(part("", words.offlinePart(), addresses.offline(), "", current));
        }
        parts.add(part("", words.submitPart(), addresses.submission(), "", current));
        return parts;
    }

    private static Frame.Part part(String code, String label, String href, String progress, String current) {
        return new Frame.Part(code, label, href, progress, href.equals(current));
    }

    /** The unanswered elements before and after an area; around the whole assessment where the page is about none. */
    static Unanswered unanswered(Work work, String area) {
        Addresses addresses = new Addresses(work.assessment().id());
        List<Area> areas = work.edition().questionnaire().areas();
        List<String> codes = areas.stream().map(Area::code).toList();
        int here = Math.max(0, codes.indexOf(area));
        Optional<Element> next = work.open().stream()
                .filter(element -> codes.indexOf(work.areaOf(element.code()).code()) >= here)
                .findFirst();
        Optional<Element> previous = work.open().stream()
                .filter(element -> codes.indexOf(work.areaOf(element.code()).code()) < here)
                .reduce((earlier, later) -> later);
        return new Unanswered(
                previous.map(element -> href(work, addresses, element)).orElse(""),
                next.or(() -> work.open().stream().findFirst())
                        .map(element -> href(work, addresses, element))
                        .orElse(""));
    }

    private static String href(Work work, Addresses addresses, Element element) {
        return addresses.element(work.areaOf(element.code()).code(), element.code());
    }
}
