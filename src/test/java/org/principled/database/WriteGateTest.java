package org.principled.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the gate promises, on whichever database the tests run. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class WriteGateTest {

    private static final String INSERT =
            "insert into audit (at, act, object, detail) values (current_timestamp, ?1, 'gate', '')";

    @Inject
    UseCases useCases;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String database;

    @Singleton
    static class UseCases {

        @Inject
        EntityManager entities;

        private final AtomicInteger inside = new AtomicInteger();

        @Writes
        void write(String act) {
            insert(act);
        }

        @Writes(durable = true)
        void writeDurably(String act) {
            insert(act);
        }

        @Writes
        void writeAndFail(String act) throws IOException {
            insert(act);
            throw new IOException("after the write");
        }

        @Transactional
        void writeOutside(String act) {
            insert(act);
        }

        @Writes
        int howManyAreInside(String act) {
            int now = inside.incrementAndGet();
            insert(act);
            inside.decrementAndGet();
            return now;
        }

        private void insert(String act) {
            entities.createNativeQuery(INSERT).setParameter(1, act).executeUpdate();
        }

        @Transactional
        long count(String act) {
            return ((Number) entities.createNativeQuery("select count(*) from audit where act = ?1")
                            .setParameter(1, act)
                            .getSingleResult())
                    .longValue();
        }
    }

    @Test
    void aUseCaseThatWritesIsCommitted() {
        useCases.write("committed");
        useCases.writeDurably("committed");
        assertThat(useCases.count("committed")).isEqualTo(2);
    }

    @Test
    void aUseCaseThatFailsLeavesNothing() {
        assertThatThrownBy(() -> useCases.writeAndFail("failed")).isInstanceOf(IOException.class);
        assertThat(useCases.count("failed")).isZero();
    }

    @Test
    void writingOutsideTheGateIsRefused() {
        assertThatThrownBy(() -> useCases.writeOutside("outside")).hasMessageContaining("@Writes");
        assertThat(useCases.count("outside")).isZero();
    }

    @Test
    void onH2OneTransactionWritesAtATime() throws Exception {
        Assumptions.assumeTrue(database.equals("h2"), "PostgreSQL needs no gate");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> writes = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                writes.add(() -> useCases.howManyAreInside("alone"));
            }
            for (Future<Integer> write : threads.invokeAll(writes)) {
                assertThat(write.get()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(useCases.count("alone")).isEqualTo(200);
    }

    @Test
    void anUnsafeH2IsRefusedByName() {
        assertThatThrownBy(() -> DatabaseCheck.refuseUnsafe(Map.of("WRITE_DELAY", "500", "DB_CLOSE_DELAY", "-1")))
                .hasMessageContaining("WRITE_DELAY is 500 and has to be 0");
    }
}
