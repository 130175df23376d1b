package org.principled.edition;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The editions that container tests see. */
@Alternative
@Priority(1)
@Singleton
final class SampleEditions implements Editions {

    @Override
    public List<Held> all() {
        return List.of(Samples.complete(), Samples.hostile(), Samples.bare());
    }

    /** Asking for {@code broken} shows what a person sees when the program fails. */
    @Override
    public Optional<Held> find(String id, String edition) {
        if (id.equals("broken")) {
            throw new IllegalStateException("a detail nobody outside may see");
        }
        return Editions.super.find(id, edition);
    }
}
