package org.principled.exchange;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Holds JSON against a schema that we publish, with somebody else's validator. */
final class Schemas {

    private Schemas() {}

    static List<String> defects(String schema, String json) {
        try (InputStream in = Schemas.class.getResourceAsStream("/schema/" + schema + ".schema.json")) {
            Schema published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(in), InputFormat.JSON);
            return published.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
