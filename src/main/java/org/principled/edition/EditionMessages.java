package org.principled.edition;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of an edition; they stand in {@code messages/edition.properties}. */
@MessageBundle("edition")
interface EditionMessages {

    String contents();

    String edition(String edition);

    String facts();

    String name();

    String language();

    String scope();

    String scopeCounts(int areas, long indicators, int elements);

    String licence();

    String onPaper();

    String formPdf();

    String hash();

    String hashHelp();

    String areas();

    String area();

    String weight();

    String elements();

    String indicator();

    String indicatorsOf(String area);

    String readArea(int count, String area);

    String weightAndShare(String weight, String share);

    String scoring();

    String fromAnswerToTotal();

    String answers();

    String answersLead();

    String answersCaption();

    String answersCaptionOf(String scale);

    String answer();

    String points();

    String evidence();

    String evidenceLead();

    String factorsCaption();

    String grade();

    String verified();

    String kindsLead();

    String kindsCaption();

    String kind();

    String bodies();

    String modes();

    String modesLead();

    String modeDefault();

    String modeGrades(String grades);

    String notApplicable();

    String notApplicableLead();

    String bands();

    String bandsCaption();

    String band();

    String total();

    String range(String from, String below);

    String rangeTop(String from);

    String profiles();

    String profilesLead();

    String scoping();

    String scopingLead();

    String answersAre(String answers);

    String openCounts(String answer);

    String askedWhen(String condition, String answer);

    String flags();

    String flagsLead();

    String statesCaption();

    String state();

    String effect();

    String trigger();

    String caps();

    String lifted();

    String about();

    String aboutAny();

    String tables();

    String tablesLead();

    String columnsCaption(String table);

    String column();

    String holds();

    String namesRow();

    String count();

    String amount();

    String date();

    String choice(String values);

    String country();

    String text();

    String breakdowns();

    String breakdownExclusive(String of, String label, String parts);

    String breakdownOpen(String of, String label, String parts);

    String details(String table);

    String checks();

    String hard();

    String soft();

    String ask();

    String when(String rule);

    String unless(String field);

    String sources();

    String sourcesLead();
}
