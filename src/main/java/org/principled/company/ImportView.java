package org.principled.company;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the pages of an import have in common.
 *
 * @param heading what is imported
 * @param list address of the list that it goes to
 * @param listLabel name of that list
 * @param columns the columns of the file
 */
record ImportView(String heading, String list, String listLabel, List<Column> columns) {

    /** A column of the file. */
    record Column(String name, String holds) {}

    static ImportView of(
            String heading, String list, String listLabel, Importer importer, UnaryOperator<String> columnWords) {
        List<Column> columns = importer.columns().known().stream()
                .map(name -> new Column(name, columnWords.apply(name)))
                .toList();
        return new ImportView(heading, list, listLabel, columns);
    }

    /** Address of the first step. */
    public String href() {
        return list + "/import";
    }
}
