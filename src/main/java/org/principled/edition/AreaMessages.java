package org.principled.edition;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of an area; they stand in {@code messages/area.properties}. */
@MessageBundle("area")
interface AreaMessages {

    String contents();

    String areaOf(String code, String edition);

    String weight(String weight);

    String weightAndShare(String weight, String share);

    String partOf();

    String asked(String units);

    String family();

    String filter();

    String everyProfile();

    String show();

    String shownFor(int shown, int total, String profile);

    String showAll();

    String search();

    String found(String count, int total);

    String noneShown();

    String why();

    String takes(String answer);

    String examples();

    String appliesTo();

    String onlyIf(String condition);

    String type();

    String published();

    String elementWeight();

    String answers();

    String kinds();

    String event();

    String flag();

    String table();

    String rests();

    String neighbours();

    String previous();

    String next();
}
