package org.principled.database;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Refuses every statement that writes outside the gate, so that a forgotten {@link Writes} fails its first test. */
@PersistenceUnitExtension
@ApplicationScoped
class GateInspector implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final Pattern WRITING =
            Pattern.compile("\\s*(insert|update|delete|merge)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String inspect(String sql) {
        if (WRITING.matcher(sql).matches()
                && !Arc.container().instance(WriteGate.class).get().isOpenHere()) {
            throw new IllegalStateException("Written outside the gate; the use case needs @Writes: " + sql);
        }
        return sql;
    }
}
