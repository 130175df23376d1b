package org.principled.edition;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The editions that container tests see: made-up ones, then those in the program. */
@Alternative
@Priority(1)
@Singleton
final class SampleEditions implements Editions {

    private final List<Held> all;

    SampleEditions(CatalogueEditions bundled) {
        all = Stream.concat(Stream.of(Samples.complete(), Samples.hostile(), Samples.bare()), bundled.all().stream())
                .toList();
    }

    @Override
    public List<Held> all() {
        return all;
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
