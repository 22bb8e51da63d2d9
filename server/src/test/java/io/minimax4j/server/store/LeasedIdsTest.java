package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LeasedIdsTest {
    private static final OptionalInt ANY_NODE = OptionalInt.empty();

    @Parameter
    TestDatabase kind;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private Database database;

    @BeforeEach
    void open() {
        database = kind.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void firstId_isSecondsNodeAndSequence() {
        // 2020-01-01 to 2026-03-01T12:00 is 2251.5 days: 194,529,600 seconds; times 2^22.
        assertThat(new LeasedIds(database, clock, ANY_NODE).next()).isEqualTo(815_916_279_398_400L);
        assertThat(new LeasedIds(database, clock, OptionalInt.of(3)).next())
                .isEqualTo(815_916_279_398_400L + 3 * 16_384);
    }

    @Test
    void ids_ofManyThreads_areDistinctAndRiseInEachThread() throws Exception {
        LeasedIds ids = new LeasedIds(database, clock, ANY_NODE);
        Callable<List<Long>> draw = () -> {
            List<Long> drawn = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                drawn.add(ids.next());
            }
            return drawn;
        };
        Set<Long> all = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Long>> drawn : threads.invokeAll(Collections.nCopies(16, draw))) {
                assertThat(drawn.get()).isSorted();
                all.addAll(drawn.get());
            }
        }
        assertThat(all).hasSize(80_000).allMatch(id -> id > 0 && id < 1L << 53);
    }

    @Test
    void ids_ofManyNodes_areDistinct() throws Exception {
        Callable<List<Long>> node = () -> {
            LeasedIds ids = new LeasedIds(database, clock, ANY_NODE);
            return List.of(ids.next(), ids.next(), ids.next());
        };
        Set<Long> all = new HashSet<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Long>> drawn : threads.invokeAll(Collections.nCopies(12, node))) {
                all.addAll(drawn.get());
            }
        }
        assertThat(all).hasSize(36);
    }

    @Test
    void clockSetBack_idsStillRise() {
        LeasedIds ids = new LeasedIds(database, clock, ANY_NODE);
        long before = ids.next();
        clock.set("2026-02-01T00:00:00Z");
        assertThat(ids.next()).isGreaterThan(before);
    }

    @Test
    void crashAndClockSetBack_theNewProcessRepeatsNothing() {
        OptionalInt node = OptionalInt.of(7);
        Set<Long> all = new HashSet<>(drain(new LeasedIds(database, clock, node), 3));
        clock.advance(Duration.ofSeconds(-2));
        all.addAll(drain(new LeasedIds(database, clock, node), 3));
        assertThat(all).hasSize(6);
    }

    @Test
    void leaseTakenOver_theOldHolderMovesOnAndNothingRepeats() {
        OptionalInt node = OptionalInt.of(7);
        LeasedIds first = new LeasedIds(database, clock, node);
        LeasedIds second = new LeasedIds(database, clock, node);
        Set<Long> all = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            all.add(first.next());
            all.add(second.next());
            clock.advance(Duration.ofSeconds(IdLeases.SECONDS / 3));
        }
        assertThat(all).hasSize(100);
    }

    @Test
    void secondUsedUp_idsGoOnWithoutWaiting() {
        LeasedIds ids = new LeasedIds(database, clock, ANY_NODE);
        List<Long> drawn = drain(ids, 40_000);
        assertThat(drawn).isSorted().doesNotHaveDuplicates();
        assertThat(drawn.getLast() - drawn.getFirst() >> 22).as("seconds borrowed").isEqualTo(2);
    }

    @Test
    void closeAndStartAgain_takesTheSameNodeWithoutRepeating() {
        LeasedIds before = new LeasedIds(database, clock, ANY_NODE);
        long last = drain(before, 5).getLast();
        before.close();
        clock.advance(Duration.ofSeconds(5));
        long next = new LeasedIds(database, clock, ANY_NODE).next();
        assertThat(next).isGreaterThan(last);
        assertThat(next >> 14 & 0xff).as("node").isZero();
    }

    @Test
    void clockBeyondTheRange_saysSo() {
        LeasedIds ids = new LeasedIds(database, clock, ANY_NODE);
        clock.set("2090-01-01T00:00:00Z");
        assertThatThrownBy(ids::next).hasMessageContaining("Set the clock right");
    }

    @Test
    void trace_is32HexDigitsThatBeginWithTheTime() {
        LeasedIds ids = new LeasedIds(database, clock, ANY_NODE);
        // 2026-03-01T12:00:00Z is 1772366400, in hex 69a42a40.
        assertThat(ids.trace()).matches("069a42a40[0-9a-f]{23}").isNotEqualTo(ids.trace());
    }

    private static List<Long> drain(LeasedIds ids, int count) {
        List<Long> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(ids.next());
        }
        return drawn;
    }
}
