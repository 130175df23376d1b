package org.principled.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.EvidenceFacts;

/**
 * Which grade follows from what is known about a piece of evidence.
 *
 * @param circumstances what can be known: that it is stated, and what beside; the columns
 * @param kinds the kinds of evidence: the rows; none where the questionnaire has none
 * @param bodies the outside bodies whose findings are recognised
 */
record GradingOutline(List<String> circumstances, List<Kind> kinds, List<Term> bodies) {

    /** A kind of evidence with its grade in each circumstance. */
    record Kind(String label, List<String> grades) {}

    static GradingOutline of(Phrases phrases) {
        Evidence evidence = phrases.questionnaire().evidence();
        return new GradingOutline(
                Stream.concat(
                                Stream.of(phrases.words().stated()),
                                Arrays.stream(Circumstance.values()).map(each -> phrases.circumstance(each)))
                        .toList(),
                evidence.kinds().stream()
                        .flatMap(kind -> kinds(kind, evidence, phrases).stream())
                        .toList(),
                evidence.bodies().stream()
                        .map(body -> phrases.wording().term("evidence-bodies", body))
                        .toList());
    }

    /** A kind, and once more where it has other grades if it comes from a listed body. */
    private static List<Kind> kinds(String kind, Evidence evidence, Phrases phrases) {
        String label = phrases.wording().label("evidence-kinds." + kind + ".label", kind);
        List<Kind> kinds = new ArrayList<>(List.of(new Kind(label, grades(kind, "", evidence))));
        evidence.bodies().stream()
                .findFirst()
                .map(body -> grades(kind, body, evidence))
                .filter(grades -> !grades.equals(kinds.get(0).grades()))
                .ifPresent(grades -> kinds.add(new Kind(phrases.words().ofListedBody(label), grades)));
        return kinds;
    }

    private static List<String> grades(String kind, String body, Evidence evidence) {
        return Stream.concat(
                        Stream.of(Set.<Circumstance>of()),
                        Arrays.stream(Circumstance.values()).map(Set::of))
                .map(circumstances -> evidence.grade(new EvidenceFacts(kind, circumstances, body)))
                .toList();
    }
}
