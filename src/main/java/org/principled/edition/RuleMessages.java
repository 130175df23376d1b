package org.principled.edition;

import io.quarkus.qute.i18n.MessageBundle;

/** The rules of a questionnaire in words; the words stand in {@code messages/rule.properties}. */
@MessageBundle("rule")
interface RuleMessages {

    String all(String first, String second);

    String any(String first, String second);

    String group(String condition);

    String not(String condition);

    String answered(String question, String answers);

    String quoted(String text);

    String everybody();

    String everyProfile();

    String comma(String list, String next);

    String element();

    String elementWithEvidence();

    String indicator();

    String indicatorWeighted();

    String area();

    String areaWeighted();

    String open();

    String notApplicable();

    String unitsLowest(String units);

    String unitsMean(String units);

    String unitsMerged(String kind, String classes);

    String unitsCounting(String share);

    String unitsAlways(String profiles);

    String coverageElements(int elements);

    String coverageShare(String share);

    String totalOfAreas();

    String totalOfAreasWeighted();

    String totalOfIndicators();

    String totalOfIndicatorsWeighted();

    String caps();

    String provisional(String share);

    String lowestOf(String areas);

    String geometricMean();

    String decimals(int shown, int exported);

    String rankedExactly();

    String rankedRounded(int decimals);

    String rankedTogether(String points);

    String publicity(String grade, String factor);

    String stated();

    String publicAddress();

    String uploaded();

    String cannotBeShown();

    String ofListedBody(String kind);

    String capOfTotal(String points);

    String capOfArea(String area, String points);

    String capOfAreaWhenAbout(String area, String points, String elements);

    String capOfNamedElements(String points);

    String stateNothing();

    String stateLowerBound();

    String stateScore();

    String stateRaised(String share);

    String event(String reason, String element, String answer);

    String proposal(String element);

    String proposalThreshold(String answer, String share);
}
