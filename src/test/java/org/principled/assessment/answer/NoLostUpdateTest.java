package org.principled.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.assessment.TestAssessments;
import org.principled.assessment.TestEditions;
import org.principled.database.TestDatabase;
import org.principled.questionnaire.Element;

/**
 * Sixteen people edit twenty answers at once. Whatever was acknowledged is in the history, versions have no gaps, and the last value is the
 * one that was acknowledged last. With {@code -Pthorough} each makes 2,000 edits, otherwise 100.
 */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class NoLostUpdateTest {

    private static final int CLIENTS = 16;
    private static final int EDITS = Boolean.getBoolean("principled.thorough") ? 2_000 : 100;
    private static final List<String> CODES = TestEditions.pinned().questionnaire().elements().stream()
            .map(Element::code)
            .limit(20)
            .toList();

    @Inject
    Answers answers;

    @Inject
    TestAssessments tests;

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger conflicts = new AtomicInteger();

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        TestAssessments.Opened opened = tests.selfAssessment();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                TestAssessments.Member member = tests.member(opened.company(), Role.CONTRIBUTOR);
                clients.add(() -> {
                    edit(member, opened, number);
                    return null;
                });
            }
            for (Future<Void> client : threads.invokeAll(clients)) {
                client.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(conflicts.get()).isPositive();
        CODES.forEach(code -> check(opened, code));
    }

    private void edit(TestAssessments.Member member, TestAssessments.Opened opened, int number) {
        Random random = new Random(number);
        for (int edit = 0; edit < EDITS; edit++) {
            String code = CODES.get(random.nextInt(CODES.size()));
            String text = number + "/" + edit;
            Saved saved;
            do {
                int version = answers.find(member.person(), opened.id(), code, "")
                        .map(AnswerState::version)
                        .orElse(0);
                saved = answers.save(
                        member.person(),
                        opened.id(),
                        code,
                        "",
                        Content.chosen("yes").because(text),
                        version);
                if (saved instanceof Saved.Done done) {
                    acknowledged.put(code + "#" + done.state().version(), text);
                } else {
                    conflicts.incrementAndGet();
                }
            } while (saved instanceof Saved.Conflict);
        }
    }

    private void check(TestAssessments.Opened opened, String code) {
        List<PastState> history = answers.history(opened.lead().person(), opened.id(), code, "");
        assertThat(history)
                .extracting(past -> past.state().version())
                .containsExactlyElementsOf(IntStream.iterate(history.size(), n -> n > 0, n -> n - 1)
                        .boxed()
                        .toList());
        history.forEach(past -> assertThat(past.state().content().reason())
                .isEqualTo(acknowledged.get(code + "#" + past.state().version())));
        assertThat(answers.find(opened.lead().person(), opened.id(), code, "")
                        .orElseThrow()
                        .version())
                .isEqualTo(history.size());
        assertThat(acknowledged.keySet().stream().filter(key -> key.startsWith(code + "#")))
                .hasSize(history.size());
    }
}
