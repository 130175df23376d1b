package org.principled.company;

import java.util.List;

/**
 * What the list of cycles shows.
 *
 * @param mayEdit whether the person may create cycles
 */
record CycleListView(List<Row> rows, boolean mayEdit) {

    /** One cycle. */
    record Row(String href, String title, String questionnaire, String period, String open, int invited) {}
}
