package io.minimax4j.server.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.error.ApiException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CamerasTest {
    private final Cameras cameras = new Cameras();

    @Test
    void work_isDoneOnAPlatformThread_andItsFailureIsTheCallers() throws Exception {
        assertThat(cameras.run(() -> Thread.currentThread().isVirtual())).isFalse();
        assertThatThrownBy(() -> cameras.run(() -> {
            throw ApiException.invalid("no");
        })).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> cameras.run(() -> {
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
                cameras.run(() -> {
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
                callers.submit(() -> cameras.run(() -> {
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
}
