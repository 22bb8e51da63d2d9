package io.minimax4j.server.computing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WorkbenchTest {
    private final Workbench bench = new Workbench("test");

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void work_isDoneOnAPlatformThread_andItsFailureIsTheCallers() throws Exception {
        assertThat(bench.run(() -> Thread.currentThread().isVirtual())).isFalse();
        assertThatThrownBy(() -> bench.run(() -> {
            throw ApiException.invalid("no");
        })).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> bench.run(() -> {
            throw new InterruptedException("stop");
        })).isInstanceOf(InterruptedException.class);
    }

    @Test
    void interrupt_reachesTheWork_andItsEndIsAwaited() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        AtomicBoolean endedBefore = new AtomicBoolean();
        Thread caller = Thread.startVirtualThread(() -> {
            try {
                bench.run(() -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                        return "";
                    } finally {
                        ended.set(true);
                    }
                });
            } catch (InterruptedException e) {
                endedBefore.set(ended.get());
            }
        });
        begun.await();
        caller.interrupt();
        caller.join();

        assertThat(endedBefore).isTrue();
    }

    @Test
    void noMoreThanProcessors_workAtOnce() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        CountDownLatch all = new CountDownLatch(processors);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3 * processors; i++) {
                callers.submit(() -> bench.run(() -> {
                    most.accumulateAndGet(working.incrementAndGet(), Math::max);
                    all.countDown();
                    go.await();
                    return working.decrementAndGet();
                }));
            }
            all.await();
            go.countDown();
        }

        assertThat(most).hasValue(processors);
        assertThat(working).hasValue(0);
    }

    @Test
    void works_areReturnedInTheirOrder_whicheverEndsFirst() throws Exception {
        CountDownLatch last = new CountDownLatch(1);
        List<Callable<Integer>> works = List.of(() -> {
            last.await();
            return 1;
        }, () -> {
            last.countDown();
            return 2;
        });

        assertThat(bench.all(works, () -> {})).containsExactly(1, 2);
    }

    @Test
    void failureOfOne_stopsTheOthers_andTheirEndIsAwaited() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        List<Callable<String>> works = List.of(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
                return "";
            } finally {
                ended.set(true);
            }
        }, () -> {
            begun.await();
            throw ApiException.invalid("no");
        });

        assertThatThrownBy(() -> bench.all(works, () -> {})).isInstanceOf(ApiException.class);
        assertThat(ended).isTrue();
    }

    @Test
    void waitingThatFails_stopsTheWork() {
        assertThatThrownBy(() -> bench.run(() -> {
            new CountDownLatch(1).await();
            return "";
        }, () -> {
            throw new IllegalStateException("gone");
        })).hasMessage("gone");
    }

    @Test
    void workThatIsClosedBeforeItsTurn_neverBegins() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        CountDownLatch busy = new CountDownLatch(processors);
        CountDownLatch go = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        List<Job<Integer>> before = Collections.nCopies(processors, 1).stream().map(one -> bench.begin(() -> {
            busy.countDown();
            go.await();
            return one;
        })).toList();
        busy.await();
        bench.begin(() -> {
            done.set(true);
            return 2;
        }).close();
        go.countDown();

        for (Job<Integer> job : before) {
            assertThat(job.result()).isOne();
        }
        assertThat(bench.<Boolean>run(done::get)).isFalse();
    }
}
