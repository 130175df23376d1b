package org.principled.edition;

import java.util.List;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;

/**
 * An area on the page of its edition.
 *
 * @param code its code
 * @param title its title
 * @param intro what it asks; may be empty
 * @param weight its weight; empty where all areas count alike
 * @param share its nominal share of the total; empty where it has no weight
 * @param elements number of elements
 * @param href address of its own page
 * @param weights whether some indicators count more than others
 * @param indicators its indicators, each family before its members
 */
record AreaOutline(
        String code,
        String title,
        String intro,
        String weight,
        String share,
        int elements,
        String href,
        boolean weights,
        List<Line> indicators) {

    /**
     * An indicator.
     *
     * @param weight its weight within its area or family
     * @param elements number of elements, those of its members included
     * @param member whether it belongs to the family above it
     */
    record Line(String code, String title, String weight, long elements, String href, boolean member) {}

    static List<AreaOutline> of(Phrases phrases, Links links) {
        Questionnaire questionnaire = phrases.questionnaire();
        Wording wording = phrases.wording();
        Fraction sum = questionnaire.areas().stream().map(Area::weight).reduce(Fraction.ZERO, Fraction::plus);
        boolean weighted = phrases.areasAreWeighted();
        return questionnaire.areas().stream()
                .map(area -> new AreaOutline(
                        area.code(),
                        wording.area(area.code()),
                        wording.optional("areas." + area.code() + ".intro"),
                        weighted ? Figures.plain(area.weight()) : "",
                        weighted ? Figures.percent(area.weight().dividedBy(sum)) : "",
                        (int) area.elements().count(),
                        links.area(area.code(), ""),
                        phrases.indicatorsAreWeighted(),
                        lines(area, wording, links)))
                .toList();
    }

    private static List<Line> lines(Area area, Wording wording, Links links) {
        return area.indicators().stream()
                .flatMap(Indicator::withMembers)
                .map(indicator -> new Line(
                        indicator.code(),
                        wording.indicator(indicator.code()),
                        Figures.plain(indicator.weight()),
                        indicator
                                .withMembers()
                                .mapToLong(part -> part.elements().size())
                                .sum(),
                        links.withinArea(area.code(), indicator.code()),
                        !area.indicators().contains(indicator)))
                .toList();
    }
}
