package io.minimax4j.client.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(3),
            Duration.ofSeconds(1), 0);
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);

    private Budget budget(Patience patience) {
        return new Budget(now::get, LIMITS, patience);
    }

    private void pass(long seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private static long seconds(Budget budget) {
        return Duration.ofNanos(budget.nanosToWait()).toSeconds();
    }

    @Test
    void aReply_isBoundByTheDeadlineAlone() {
        Budget budget = budget(Patience.REPLY);
        pass(4);
        assertThat(seconds(budget)).isEqualTo(6);
        pass(6);
        budget.touch();
        assertThat(budget.nanosToWait()).isZero();
        assertThat(budget.exceeded()).hasMessage("the deadline of 10.0 s is over");
    }

    @Test
    void aStream_isBoundByBoth() {
        Budget budget = budget(Patience.STREAM);
        pass(2);
        assertThat(seconds(budget)).isEqualTo(1);
        budget.touch();
        assertThat(seconds(budget)).isEqualTo(3);
        pass(3);
        assertThat(budget.nanosToWait()).isZero();
        assertThat(budget.exceeded()).hasMessage("nothing came for 3.0 s");
        pass(4);
        budget.touch();
        assertThat(seconds(budget)).isEqualTo(1);
    }

    @Test
    void aTransfer_isBoundByItsProgressAlone() {
        Budget budget = budget(Patience.TRANSFER);
        for (int i = 0; i < 100; i++) {
            pass(2);
            budget.touch();
        }
        assertThat(seconds(budget)).isEqualTo(3);
        assertThat(budget.allows(Duration.ofHours(1))).isTrue();
    }

    @Test
    void aPause_mustEndBeforeTheDeadline() {
        Budget budget = budget(Patience.STREAM);
        pass(4);
        assertThat(budget.allows(Duration.ofSeconds(5))).isTrue();
        assertThat(budget.allows(Duration.ofSeconds(6))).isFalse();
    }

    @Test
    void bytesThatAreSent_countAsProgress() {
        List<String> seen = new ArrayList<>();
        WatchedPublisher publisher = new WatchedPublisher(BodyPublishers.ofByteArrays(
                List.of(new byte[]{1}, new byte[]{2})), () -> seen.add("moved"));
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(ByteBuffer bytes) {
                seen.add("byte " + bytes.get());
            }

            @Override
            public void onError(Throwable e) {
                seen.add("error");
            }

            @Override
            public void onComplete() {
                seen.add("end");
            }
        });
        assertThat(seen).containsExactly("moved", "byte 1", "moved", "byte 2", "moved", "end");
    }
}
