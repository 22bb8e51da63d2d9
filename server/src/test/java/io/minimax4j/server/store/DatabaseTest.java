package io.minimax4j.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class DatabaseTest {
    @Parameter
    TestDatabase kind;

    @TempDir
    Path folder;

    private String url;
    private Database database;

    @BeforeEach
    void open() {
        url = kind.newUrl(folder);
        database = Database.open(url);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void fiftyWritersAtOnce_allSucceedAndNothingIsLost() throws Exception {
        database.run(handle -> put(handle, "counter", "0"));
        Callable<Void> increments = () -> {
            for (int i = 0; i < 4; i++) {
                database.run(handle -> handle.execute("UPDATE setting SET value ="
                        + " CAST(CAST(value AS BIGINT) + 1 AS TEXT) WHERE name = 'counter'"));
            }
            return null;
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> writers = threads
                    .invokeAll(IntStream.range(0, 50).mapToObj(i -> increments).toList());
            for (Future<Void> writer : writers) {
                writer.get();
            }
        }
        assertThat(value("counter")).isEqualTo("200");
    }

    @Test
    void write_thatThrows_leavesNothing() {
        assertThatThrownBy(() -> database.run(handle -> {
            put(handle, "half", "done");
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(database.<Integer>read(handle -> handle.select("SELECT COUNT(*) FROM setting")
                .mapTo(Integer.class).one())).isZero();
    }

    @Test
    void write_insideAWrite_joinsItsTransaction() {
        assertThatThrownBy(() -> database.run(outer -> {
            database.run(inner -> put(inner, "inner", "1"));
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        assertThat(database.<Integer>read(handle -> handle.select("SELECT COUNT(*) FROM setting")
                .mapTo(Integer.class).one())).isZero();
    }

    @Test
    void reopening_keepsWhatWasWritten() {
        database.run(handle -> put(handle, "kept", "yes"));
        database.close();
        database = Database.open(url);
        assertThat(value("kept")).isEqualTo("yes");
    }

    @Test
    void foreignKeys_areEnforced() {
        assertThatThrownBy(() -> database.run(handle -> handle
                .execute("INSERT INTO api_key (id, account_id, hash, created_at) VALUES (1, 404, 'h', 0)")))
                .hasMessageContaining("INSERT INTO api_key");
    }

    @Test
    void answers_isTrueWhileOpenAndFalseAfterwards() {
        assertThat(database.answers()).isTrue();
        database.close();
        assertThat(database.answers()).isFalse();
    }

    @Test
    void whatFollowsACommit_seesItAndIsDoneInOrder() {
        List<String> seen = new ArrayList<>();
        database.run(outer -> {
            database.afterCommit(() -> seen.add("first " + onAnotherThread(() -> value("a"))));
            database.run(inner -> put(inner, "a", "1"));
            database.afterCommit(() -> seen.add("second"));
            assertThat(seen).isEmpty();
        });
        assertThat(seen).containsExactly("first 1", "second");
    }

    @Test
    void whatFollowsACommit_isNotDoneAfterARollback() {
        List<String> done = new ArrayList<>();
        assertThatThrownBy(() -> database.run(handle -> {
            database.afterCommit(() -> done.add("done"));
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        database.run(handle -> put(handle, "another", "1"));
        assertThat(done).isEmpty();
    }

    @Test
    void afterCommit_outsideATransaction_isDoneAtOnce() {
        List<String> done = new ArrayList<>();
        database.afterCommit(() -> done.add("done"));
        assertThat(done).containsExactly("done");
    }

    @Test
    void read_insideAWrite_seesWhatItWrote_andNobodyElseDoes() {
        database.run(handle -> {
            put(handle, "a", "1");
            assertThat(value("a")).isEqualTo("1");
            assertThat(onAnotherThread(() -> database.<Integer>read(other -> other
                    .select("SELECT COUNT(*) FROM setting").mapTo(Integer.class).one()))).isZero();
        });
    }

    @Test
    void transactionsThatBlockEachOther_bothComeAbout() throws Exception {
        database.run(handle -> {
            put(handle, "a", "0");
            put(handle, "b", "0");
        });
        CountDownLatch bothHoldOne = new CountDownLatch(kind == TestDatabase.POSTGRESQL ? 2 : 1);
        AtomicInteger tries = new AtomicInteger();
        List<Runnable> followed = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> one = threads.submit(() -> crosswise("a", "b", bothHoldOne, tries, followed));
            Future<?> other = threads.submit(() -> crosswise("b", "a", bothHoldOne, tries, followed));
            one.get(30, TimeUnit.SECONDS);
            other.get(30, TimeUnit.SECONDS);
        }
        assertThat(value("a") + value("b")).isEqualTo("22");
        assertThat(tries).hasValue(kind == TestDatabase.POSTGRESQL ? 3 : 2);
        assertThat(followed).hasSize(2);
    }

    private void crosswise(String first, String second, CountDownLatch bothHoldOne, AtomicInteger tries,
            List<Runnable> followed) {
        database.run(handle -> {
            tries.incrementAndGet();
            database.afterCommit(() -> followed.add(() -> {}));
            increment(handle, first);
            bothHoldOne.countDown();
            await(bothHoldOne);
            increment(handle, second);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void increment(Handle handle, String name) {
        handle.execute("UPDATE setting SET value = CAST(CAST(value AS BIGINT) + 1 AS TEXT) WHERE name = ?", name);
    }

    private static <T> T onAnotherThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private String value(String name) {
        return database.read(handle -> select(handle, name));
    }

    private static String select(Handle handle, String name) {
        return handle.select("SELECT value FROM setting WHERE name = ?", name).mapTo(String.class).one();
    }

    private static void put(Handle handle, String name, String value) {
        handle.execute("INSERT INTO setting (name, value) VALUES (?, ?)", name, value);
    }
}
