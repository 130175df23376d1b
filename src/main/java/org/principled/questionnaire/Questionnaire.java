package org.principled.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One edition of a questionnaire: what is asked and by which rules the answers count. Texts for people are in {@link Texts}.
 *
 * @param edition which questionnaire and edition, and the hash it is known by
 * @param scales the answer scales, by key
 * @param evidence grades of evidence and what they are worth; {@link Evidence#none()} where every answer counts in full
 * @param modes the assessment modes, the default first
 * @param notApplicable the codes with which "N/A" can be justified
 * @param profiles keys of the company profiles; empty where elements apply to all alike
 * @param scoping questions that decide which elements apply
 * @param units the parts of a company that answer for themselves
 * @param areas the areas, in the order in which they are asked
 * @param flagStates the states of a red flag, the harmless first
 * @param flags the red flags
 * @param total how areas become one figure, and how figures are rounded, banded and ranked
 * @param tables the quantitative tables
 * @param sources what references point to, by tag
 */
public record Questionnaire(
        Edition edition,
        List<Scale> scales,
        Evidence evidence,
        List<Mode> modes,
        List<String> notApplicable,
        List<String> profiles,
        List<ScopingQuestion> scoping,
        Units units,
        List<Area> areas,
        List<FlagState> flagStates,
        List<RedFlag> flags,
        Total total,
        List<Table> tables,
        List<Source> sources) {

    public Questionnaire {
        scales = List.copyOf(scales);
        modes = List.copyOf(modes);
        notApplicable = List.copyOf(notApplicable);
        profiles = List.copyOf(profiles);
        scoping = List.copyOf(scoping);
        areas = List.copyOf(areas);
        flagStates = List.copyOf(flagStates);
        flags = List.copyOf(flags);
        tables = List.copyOf(tables);
        sources = List.copyOf(sources);
    }

    /** The same, known by the given hash. */
    public Questionnaire withSha256(String sha256) {
        return new Questionnaire(
                edition.withSha256(sha256),
                scales,
                evidence,
                modes,
                notApplicable,
                profiles,
                scoping,
                units,
                areas,
                flagStates,
                flags,
                total,
                tables,
                sources);
    }

    /** The mode of a sheet that names none. */
    public Mode defaultMode() {
        return modes.get(0);
    }

    /** Every element, in the order in which it is asked. */
    public List<Element> elements() {
        return areas.stream().flatMap(Area::elements).toList();
    }

    /** Every element by its code, in the order in which it is asked. */
    public Map<String, Element> elementsByCode() {
        Map<String, Element> byCode = new LinkedHashMap<>();
        elements().forEach(element -> byCode.put(element.code(), element));
        return byCode;
    }

    /** Every indicator, families before their members, in the order in which it is asked. */
    public Stream<Indicator> indicators() {
        return areas.stream().flatMap(area -> area.indicators().stream()).flatMap(Indicator::withMembers);
    }
}
