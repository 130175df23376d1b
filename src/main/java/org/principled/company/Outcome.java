package org.principled.company;

import java.util.List;
import java.util.function.Function;

/**
 * What came of an attempt to store something.
 *
 * @param <V> what is stored
 */
sealed interface Outcome<V> {

    /** It is stored. */
    record Done<V>(V view) implements Outcome<V> {}

    /** Nothing is stored, because something is wrong with what was sent. */
    record Refused<V>(List<Complaint> complaints) implements Outcome<V> {
        public Refused {
            complaints = List.copyOf(complaints);
        }
    }

    /** Nothing is stored, because somebody else has changed it since it was read. */
    record Stale<V>(V now) implements Outcome<V> {}

    /** What each case leads to. */
    default <R> R then(Function<V, R> done, Function<List<Complaint>, R> refused, Function<V, R> stale) {
        if (this instanceof Done<V> stored) {
            return done.apply(stored.view());
        }
        return this instanceof Stale<V> outdated
                ? stale.apply(outdated.now())
                : refused.apply(((Refused<V>) this).complaints());
    }
}
