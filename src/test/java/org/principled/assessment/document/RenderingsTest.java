package org.principled.assessment.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.principled.assessment.document.TakenPlaces.STAYS;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Two documents at once, the others in order. */
@Timeout(30)
class RenderingsTest {

    private final Renderings renderings = new Renderings();
    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void everyPlaceIsFreeInTheEnd() throws InterruptedException {
        readers.shutdown();
        assertThat(readers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(renderings.running()).isZero();
        assertThat(renderings.waiting()).isZero();
    }

    /** Somebody who is in the queue once this returns. */
    private <T> Future<T> queued(Client client, Renderings.Rendering<T> rendering) {
        int before = renderings.waiting();
        Future<T> waiting = readers.submit(() -> renderings.render(client, rendering));
        while (renderings.waiting() == before) {
            Thread.onSpinWait();
        }
        return waiting;
    }

    @Test
    void twoAreMadeAtOnceAndNeverMore() throws Exception {
        TakenPlaces taken = new TakenPlaces(renderings);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            all.add(queued(STAYS, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.yield();
                return now.decrementAndGet();
            }));
        }
        assertThat(renderings.running()).isEqualTo(2);
        assertThat(renderings.waiting()).isEqualTo(30);

        taken.close();
        for (Future<Integer> each : all) {
            each.get();
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void theOthersFollowInTheOrderInWhichTheyCame() throws Exception {
        TakenPlaces taken = new TakenPlaces(renderings);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        List<Future<Boolean>> waiting = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            int number = i;
            waiting.add(queued(STAYS, () -> order.add(number)));
        }

        taken.freeOne();
        for (Future<Boolean> each : waiting) {
            each.get();
        }
        assertThat(order).containsExactly(0, 1, 2, 3, 4);
        taken.close();
    }

    @Test
    void whoGoesAwayLeavesTheQueue() throws Exception {
        TakenPlaces taken = new TakenPlaces(renderings);
        AtomicBoolean gone = new AtomicBoolean();
        Future<String> left = queued(new Client(gone::get), () -> "made for nobody");
        Future<String> next = queued(STAYS, () -> "made");

        gone.set(true);
        assertThatThrownBy(left::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ClientGoneException.class);
        assertThat(renderings.waiting()).isEqualTo(1);
        taken.close();
        assertThat(next.get()).isEqualTo("made");
    }

    @Test
    void nothingIsMadeForSomebodyWhoHasGone() {
        Client gone = new Client(() -> true);
        AtomicInteger made = new AtomicInteger();
        assertThatThrownBy(() -> renderings.render(gone, made::incrementAndGet))
                .isInstanceOf(ClientGoneException.class);
        assertThat(made.get()).isZero();
    }

    @Test
    void aFailureFreesThePlace() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> renderings.render(STAYS, () -> {
                        throw new IOException("a full disk");
                    }))
                    .hasMessage("a full disk");
        }
        assertThat(renderings.running()).isZero();
    }

    @Test
    void tooLongAQueueTakesNobodyMoreAndSaysWhenToComeBack() throws Exception {
        TakenPlaces taken = new TakenPlaces(renderings);
        List<Future<String>> waiting = new ArrayList<>();
        for (int i = 0; i < Renderings.LONGEST_QUEUE; i++) {
            waiting.add(queued(STAYS, () -> "made"));
        }

        assertThatThrownBy(() -> renderings.render(STAYS, () -> "refused"))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.type()).isEqualTo(ProblemType.BUSY);
                    assertThat(refused.retryAfter()).contains(Duration.ofSeconds(10));
                });
        assertThat(renderings.waiting()).isEqualTo(Renderings.LONGEST_QUEUE);
        taken.close();
        for (Future<String> each : waiting) {
            assertThat(each.get()).isEqualTo("made");
        }
    }
}
