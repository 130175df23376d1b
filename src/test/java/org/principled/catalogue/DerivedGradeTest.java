package org.principled.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.questionnaire.Circumstance.CANNOT_BE_SHOWN;
import static org.principled.questionnaire.Circumstance.PUBLIC_ADDRESS;
import static org.principled.questionnaire.Circumstance.UPLOADED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.EvidenceFacts;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;

/** The grade that follows from every kind of evidence in every circumstance and mode, as principle-d.md 10 ("Derived grade") says. */
class DerivedGradeTest {

    private static final Questionnaire PRINCIPLE_D =
            Catalogue.bundled().find("principle-d").questionnaire();
    private static final Evidence EVIDENCE = PRINCIPLE_D.evidence();

    private static final Set<String> INTERNAL = Set.of("PRC", "MIN", "REG", "CTR", "CAS", "TRN", "DAT");
    private static final Set<String> INDEPENDENT = Set.of("ASR", "LEG", "TEC");
    private static final List<String> HIGHEST = List.of("self-reported E3", "desk E2", "full E4");

    static List<EvidenceFacts> everyPiece() {
        List<EvidenceFacts> pieces = new ArrayList<>();
        List<String> bodies = new ArrayList<>(EVIDENCE.bodies());
        bodies.addAll(List.of("", "unlisted"));
        for (String kind : EVIDENCE.kinds()) {
            for (String body : bodies) {
                everySet().forEach(circumstances -> pieces.add(new EvidenceFacts(kind, circumstances, body)));
            }
        }
        return pieces;
    }

    private static List<Set<Circumstance>> everySet() {
        Circumstance[] all = Circumstance.values();
        return IntStream.range(0, 1 << all.length)
                .mapToObj(mask -> Arrays.stream(all)
                        .filter(each -> (mask & 1 << each.ordinal()) != 0)
                        .collect(Collectors.toSet()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyPiece")
    void theGradeIsTheOneOfTheText(EvidenceFacts piece) {
        assertThat(EVIDENCE.grade(piece)).isEqualTo("E" + ownGrade(piece));
        for (Mode mode : PRINCIPLE_D.modes()) {
            int lowered = Math.min(ownGrade(piece), highest(mode));
            assertThat(EVIDENCE.grade(piece, mode)).as(mode.key()).isEqualTo("E" + lowered);
        }
    }

    @ParameterizedTest
    @MethodSource("everyPiece")
    void whatIsPublishedStaysPublishedWhateverElseIsKnown(EvidenceFacts piece) {
        for (Mode mode : PRINCIPLE_D.modes()) {
            List<String> grades = EVIDENCE.grades(piece, mode);

            assertThat(mode.grades()).containsAll(grades);
            assertThat(grades).endsWith(EVIDENCE.grade(piece, mode));
            assertThat(piece.circumstances().contains(PUBLIC_ADDRESS) && !grades.contains("E2"))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("everyPiece")
    void knowingMoreNeverTakesAGradeAway(EvidenceFacts piece) {
        for (Mode mode : PRINCIPLE_D.modes()) {
            for (Circumstance more : Circumstance.values()) {
                Set<Circumstance> known = new HashSet<>(piece.circumstances());
                known.add(more);

                assertThat(EVIDENCE.grades(new EvidenceFacts(piece.kind(), known, piece.body()), mode))
                        .containsAll(EVIDENCE.grades(piece, mode));
            }
        }
    }

    @Test
    void allFourteenKindsAreThere() {
        assertThat(EVIDENCE.kinds())
                .containsExactly(
                        "PUB", "PRC", "MIN", "REG", "CTR", "TRP", "DAT", "ASR", "CAS", "TRN", "TEC", "LEG", "INT",
                        "EXT");
    }

    @Test
    void anIndexWithoutGradesDerivesNone() {
        Questionnaire rdr = Catalogue.bundled().find("rdr-2022").questionnaire();
        EvidenceFacts piece = new EvidenceFacts("ASR", Set.of(UPLOADED), "");

        assertThat(rdr.evidence().kinds()).isEmpty();
        assertThat(rdr.evidence().grades(piece, rdr.defaultMode())).isEmpty();
        assertThat(rdr.evidence().grade(piece, rdr.defaultMode())).isEmpty();
    }

    /** The sentences of the text, in reverse: the best grade first. */
    private static int ownGrade(EvidenceFacts piece) {
        Set<Circumstance> known = piece.circumstances();
        boolean isListed = piece.kind().equals("EXT") && EVIDENCE.bodies().contains(piece.body());
        if (!known.isEmpty() && (INDEPENDENT.contains(piece.kind()) || isListed)) {
            return 4;
        }
        if (INTERNAL.contains(piece.kind()) && (known.contains(UPLOADED) || known.contains(CANNOT_BE_SHOWN))) {
            return 3;
        }
        return known.contains(PUBLIC_ADDRESS) ? 2 : 1;
    }

    private static int highest(Mode mode) {
        return HIGHEST.stream()
                .filter(line -> line.startsWith(mode.key() + " E"))
                .mapToInt(line -> line.charAt(line.length() - 1) - '0')
                .findFirst()
                .orElseThrow();
    }
}
