package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;

/**
 * Elements of one type and need for publicity share a column of evidence factors: one for each type, and further right one for those of a
 * type of which only what is published counts.
 */
final class ElementGroups {

    static final int VERIFIED = 2;
    static final int FIRST_FACTOR = 3;

    /** Some elements with the same factors, one of them as an example, and their column. */
    record Group(String type, boolean publicity, Element example, int column) {}

    private final Evidence rules;
    private final Map<List<Object>, Group> groups = new LinkedHashMap<>();

    ElementGroups(Book book) {
        this.rules = book.questionnaire.evidence();
        int next = publicColumn() + 1;
        for (Element element : book.questionnaire.elements()) {
            List<Object> key = key(element);
            if (book.isGraded() && !groups.containsKey(key)) {
                int column = element.publicity() ? next++ : typeColumn(element.type());
                groups.put(key, new Group(element.type(), element.publicity(), element, column));
            }
        }
    }

    private static List<Object> key(Element element) {
        return List.of(element.type(), element.publicity());
    }

    /** The column of factors that replace those of a type where only what is published counts. */
    int publicColumn() {
        return FIRST_FACTOR + rules.types().size();
    }

    int typeColumn(String type) {
        return FIRST_FACTOR
                + rules.types().stream().map(Evidence.Type::key).toList().indexOf(type);
    }

    Collection<Group> all() {
        return groups.values();
    }

    List<Group> ofPublicOnly() {
        return groups.values().stream().filter(Group::publicity).toList();
    }

    int column(Element element) {
        Group group = groups.get(key(element));
        if (group == null) {
            throw new IllegalArgumentException("no factors for " + element.code());
        }
        return group.column();
    }

    /** The header of a table with a column for each group, after some first columns. */
    List<String> labels(Wording wording, String... first) {
        List<String> labels = new ArrayList<>(Stack.said(wording, first));
        rules.types().forEach(type -> labels.add(type.key()));
        labels.add(wording.say("live.column.public"));
        ofPublicOnly().forEach(group -> labels.add(wording.say("live.column.type.public", group.type())));
        return labels;
    }

    /** The best factor among some grades. */
    Content.Plain best(Group group, List<String> grades) {
        return Content.number(grades.stream()
                .map(grade -> rules.factor(group.example(), grade))
                .reduce(Fraction.ZERO, Fraction::max));
    }
}
