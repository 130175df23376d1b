package org.principled.assessment;

import java.util.List;
import java.util.Optional;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;

/**
 * A business line, or another unit of the questionnaire, as one assessment sees it.
 *
 * @param key {@code kind/name}, as units are named in answer sheets
 * @param unitClass class of units that the questionnaire may merge; empty where none
 * @param profiles profiles of this line; those of the company where empty
 * @param share its share of revenue or users, from 0 to 1; empty where not stated
 */
public record Line(String key, String unitClass, List<String> profiles, Optional<Fraction> share) {

    /** The key of what is said of the company as a whole. */
    public static final String COMPANY = "";

    /** As wide as the column that holds a key. */
    static final int LONGEST_KEY = 170;

    public Line {
        profiles = List.copyOf(profiles);
    }

    /** A line of a kind of unit. */
    public static Line of(Unit unit) {
        return new Line(unit.id().path(), unit.unitClass(), unit.profiles(), unit.share());
    }

    /** The unit that a key names; a key without a kind names none. */
    public static Optional<Unit.Id> id(String key) {
        int slash = key.indexOf('/');
        return slash < 1
                ? Optional.empty()
                : Optional.of(new Unit.Id(key.substring(0, slash), key.substring(slash + 1)));
    }

    /** Its name within the company. */
    public String name() {
        return key.substring(key.indexOf('/') + 1);
    }

    /** What stands for it in an answer sheet. */
    public Unit unit() {
        return new Unit(id(key).orElseThrow(), unitClass, profiles, share);
    }
}
