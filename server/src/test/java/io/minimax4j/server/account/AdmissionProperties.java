package io.minimax4j.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever two nodes let in, in whatever order, nothing exceeds what was agreed and nothing is lost. The clock stands
 * within a round, in which several threads come and go at once, and moves on between rounds.
 */
class AdmissionProperties {
    private static final Map<TestDatabase, List<Database>> DATABASES = new EnumMap<>(TestDatabase.class);

    /** Milliseconds, up to more than a window lasts. */
    private static final List<Long> PAUSES = List.of(0L, 5_000L, 14_000L, 31_000L, 60_000L, 61_000L);

    @BeforeContainer
    static void open() throws IOException {
        Path folder = Files.createTempDirectory("admission");
        for (TestDatabase kind : TestDatabase.values()) {
            String url = kind.newUrl(folder);
            DATABASES.put(kind, List.of(Database.open(url), Database.open(url)));
        }
    }

    @AfterContainer
    static void close() {
        DATABASES.values().forEach(both -> both.forEach(Database::close));
    }

    /** How a request goes. */
    enum Course {
        SETTLES_ALL, SETTLES_SOME, FAILS, STAYS_OPEN
    }

    record Request(long prompt, long answer, boolean fixed, boolean pressed, Course course) {}

    /** What each thread does in turn, and how far the clock moves before. */
    record Round(long pause, List<List<Request>> threads) {}

    record Agreed(Limits limits, OptionalLong budget) {}

    @Provide
    Arbitrary<Agreed> agreed() {
        return Combinators.combine(some(1, 8), some(20, 200), some(1, 3), some(50, 600)).as(
                (requests, tokens, connections, budget) -> new Agreed(new Limits(requests, tokens, connections),
                        budget));
    }

    private static Arbitrary<OptionalLong> some(long least, long most) {
        return Arbitraries.longs().between(least, most).map(OptionalLong::of).optional(0.7)
                .map(value -> value.orElse(OptionalLong.empty()));
    }

    @Provide
    Arbitrary<List<Round>> rounds() {
        Arbitrary<Request> request = Combinators.combine(Arbitraries.longs().between(0, 40),
                Arbitraries.longs().between(1, 120), Arbitraries.of(true, false),
                Arbitraries.of(true, true, true, false),
                Arbitraries.of(Course.class)).as(Request::new);
        return Combinators.combine(Arbitraries.of(PAUSES), request.list().ofMaxSize(3).list().ofSize(4))
                .as(Round::new).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingExceedsWhatWasAgreed_andNothingIsLost(@ForAll TestDatabase kind, @ForAll("agreed") Agreed agreed,
            @ForAll("rounds") List<Round> rounds) throws Exception {
        SetClock clock = new SetClock("2026-03-01T12:00:00Z");
        try (AccountNode one = new AccountNode(DATABASES.get(kind).getFirst(), clock);
                AccountNode two = new AccountNode(DATABASES.get(kind).getLast(), clock)) {
            Tally tally = new Tally(agreed, one.account(agreed.limits(), agreed.budget()));
            for (Round round : rounds) {
                clock.advance(Duration.ofMillis(round.pause()));
                one.admission.beat();
                two.admission.beat();
                tally.beginRound(clock.millis());
                play(round, List.of(one, two), tally);
                tally.agreesWith(one, two);
            }
            tally.closeAll();
            tally.agreesWith(two, one);
            assertThat(one.open(tally.account)).as("open when all are closed").isZero();
            clock.advance(Duration.ofMinutes(1));
            tally.goesOn(two);
        }
    }

    private static void play(Round round, List<AccountNode> nodes, Tally tally) throws Exception {
        List<Callable<Boolean>> threads = new ArrayList<>();
        for (List<Request> requests : round.threads()) {
            AccountNode node = nodes.get(threads.size() % nodes.size());
            threads.add(() -> {
                requests.forEach(request -> tally.play(node, request));
                return true;
            });
        }
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> thread : pool.invokeAll(threads)) {
                thread.get();
            }
        }
    }

    /**
     * What a test knows of an account. It counts what was let in only after it was, and what leaves before it does, so what
     * it counts is never more than what is there, and after a round exactly that.
     */
    private static final class Tally {
        private final Agreed agreed;
        final long account;
        private final boolean bound;
        private final List<Held> open = new ArrayList<>();
        private Usage used = Usage.NONE;
        private long windowBegan = Long.MIN_VALUE;
        private long windowRequests;
        private long windowTokens;
        private long now;

        Tally(Agreed agreed, long account) {
            this.agreed = agreed;
            this.account = account;
            this.bound = agreed.limits().bind() || agreed.budget().isPresent();
        }

        private record Held(Permit permit, Request request, long window) {
            long tokens() {
                return request.prompt() + permit.answerTokens();
            }
        }

        synchronized void beginRound(long millis) {
            now = millis;
        }

        void play(AccountNode node, Request request) {
            Permit permit;
            try {
                permit = request.pressed()
                        ? node.admit(account, request.prompt(), request.answer(), request.fixed())
                        : node.admitInBackground(account, request.prompt(), request.answer());
            } catch (ApiException refused) {
                assertThat(refused.code().code()).isIn(1002, 1039, 1041, 1008);
                return;
            }
            Held held = letIn(permit, request);
            if (request.course() != Course.STAYS_OPEN) {
                leave(held);
            }
        }

        private synchronized Held letIn(Permit permit, Request request) {
            assertThat(permit.answerTokens()).isBetween(1L, request.answer());
            if (request.pressed()) {
                if (now - windowBegan >= 60_000 || windowBegan == Long.MIN_VALUE) {
                    windowBegan = now;
                    windowRequests = 0;
                    windowTokens = 0;
                }
                windowRequests++;
            }
            Held held = new Held(permit, request, request.pressed() ? windowBegan : Long.MIN_VALUE);
            windowTokens += request.pressed() ? held.tokens() : 0;
            open.add(held);
            staysWithin();
            return held;
        }

        private synchronized void staysWithin() {
            Limits limits = agreed.limits();
            assertThat(windowRequests).isLessThanOrEqualTo(limits.requests().orElse(Long.MAX_VALUE));
            assertThat(windowTokens).isLessThanOrEqualTo(limits.tokens().orElse(Long.MAX_VALUE));
            assertThat(open.stream().filter(held -> held.request().pressed()).count())
                    .isLessThanOrEqualTo(limits.connections().orElse(Long.MAX_VALUE));
            assertThat(used.tokens() + reserved()).isLessThanOrEqualTo(agreed.budget().orElse(Long.MAX_VALUE));
        }

        private synchronized long reserved() {
            return open.stream().mapToLong(Held::tokens).sum();
        }

        private void leave(Held held) {
            long answer = switch (held.request().course()) {
                case SETTLES_ALL, STAYS_OPEN -> held.permit().answerTokens();
                case SETTLES_SOME -> held.permit().answerTokens() / 2;
                case FAILS -> -1;
            };
            letOut(held, answer);
            if (answer >= 0) {
                held.permit().settle(held.request().prompt(), answer);
            }
            held.permit().close();
        }

        private synchronized void letOut(Held held, long answer) {
            open.remove(held);
            long tokens = answer < 0 ? 0 : held.request().prompt() + answer;
            if (held.window() == windowBegan && held.request().pressed()) {
                windowTokens += tokens - held.tokens();
            }
            if (answer >= 0) {
                used = used.plus(Usage.ofRequest(held.request().prompt(), answer));
            }
        }

        void closeAll() {
            List.copyOf(open).forEach(this::leave);
        }

        /** @param other which may have usage to write as well */
        synchronized void agreesWith(AccountNode node, AccountNode other) {
            other.admission.quota();
            if (!bound) {
                return;
            }
            boolean all = agreed.budget().isPresent();
            assertThat(node.open(account))
                    .isEqualTo((int) open.stream().filter(held -> all || held.request().pressed()).count());
            if (windowBegan != Long.MIN_VALUE && agreed.limits().bind()) {
                assertThat(node.window(account)).isEqualTo(new Window(windowBegan, windowRequests, windowTokens));
            }
            assertThat(node.spent(account))
                    .isEqualTo(agreed.budget().isPresent() ? used.tokens() + reserved() : 0);
            assertThat(node.used(account)).isEqualTo(used);
        }

        /** Whatever is left can be used: a minute later only a spent budget refuses. */
        void goesOn(AccountNode node) {
            long left = agreed.budget().orElse(Long.MAX_VALUE) - used.tokens();
            if (left >= 2) {
                node.admit(account, 1, 1, true).close();
            } else {
                assertThat(catchRefusal(node).code().code()).isEqualTo(1008);
            }
        }

        private ApiException catchRefusal(AccountNode node) {
            try (Permit permit = node.admit(account, 1, 1, true)) {
                throw new AssertionError("let in with " + permit.answerTokens());
            } catch (ApiException refused) {
                return refused;
            }
        }
    }
}
