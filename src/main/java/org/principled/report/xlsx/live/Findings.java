package org.principled.report.xlsx.live;

import java.util.Optional;
import org.principled.answer.Finding;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.RedFlag.Cap;
import org.principled.report.xlsx.live.FlagRules.Placed;

/** What has been established about red flags, and where that puts their caps. */
final class Findings {

    /** A cap that limits nothing: no score is higher. */
    static final double NO_CAP = 100;

    private final Book book;

    Findings(Book book) {
        this.book = book;
    }

    Optional<Finding> on(RedFlag flag) {
        return book.sheet.findings().stream()
                .filter(finding -> finding.flag().equals(flag.code()))
                .findFirst();
    }

    Optional<FlagState> state(RedFlag flag) {
        return on(flag).map(finding -> book.questionnaire.flagStates().stream()
                .filter(state -> state.key().equals(finding.state()))
                .findFirst()
                .orElseThrow());
    }

    /** Whether a finding is about what a cap depends on. */
    boolean meets(Placed placed) {
        return !(placed.cap() instanceof Cap.OfArea area)
                || area.whenAbout().isEmpty()
                || on(placed.flag())
                        .filter(finding -> area.whenAbout().stream().anyMatch(finding.elements()::contains))
                        .isPresent();
    }

    boolean name(Placed placed, String element) {
        return on(placed.flag())
                .filter(finding -> finding.elements().contains(element))
                .isPresent();
    }

    /** A cap as far as it is in force for one bound. */
    double inForce(Placed placed, FlagState.Reach least) {
        return state(placed.flag())
                .filter(state -> meets(placed) && state.reach().compareTo(least) >= 0)
                .map(state -> Content.nearest(raised(placed.cap().at(), state)))
                .orElse(NO_CAP);
    }

    private static Fraction raised(Fraction cap, FlagState state) {
        return cap.plus(state.raised().times(Fraction.HUNDRED.minus(cap)));
    }
}
