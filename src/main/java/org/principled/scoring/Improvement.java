package org.principled.scoring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;

/**
 * One change and what it would bring, everything else staying as it is: an element brought to its best answer at the best grade the mode
 * allows, or a red flag lifted.
 *
 * @param code code of the element or flag
 * @param unit the unit whose answer changes; null where the change is to every unit that counts, or to a flag
 * @param area code of the element's area; empty for a flag
 * @param total what the total would gain, in points
 * @param inArea what the element's area would gain, in points; empty for a flag, or where the area is not scored
 */
public record Improvement(String code, Unit.@Nullable Id unit, String area, Fraction total, Optional<Fraction> inArea) {

    /** Whether this is about a red flag. */
    public boolean liftsFlag() {
        return area.isEmpty();
    }
}
