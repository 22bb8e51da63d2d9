package io.minimax4j.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes over one database. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class AdmissionTest {
    @Parameter
    TestDatabase kind;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private Database database;
    private Database secondDatabase;
    private AccountNode node;
    private AccountNode other;

    @BeforeEach
    void open() {
        String url = kind.newUrl(folder);
        database = Database.open(url);
        secondDatabase = Database.open(url);
        node = new AccountNode(database, clock);
        other = new AccountNode(secondDatabase, clock);
    }

    @AfterEach
    void close() {
        node.close();
        other.close();
        database.close();
        secondDatabase.close();
    }

    private long limited(long requests, long tokens, long connections) {
        return node.account(new Limits(some(requests), some(tokens), some(connections)), OptionalLong.empty());
    }

    private long budgeted(long budget) {
        return node.account(Limits.NONE, OptionalLong.of(budget));
    }

    private static OptionalLong some(long value) {
        return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static ApiException refusal(Callable<Permit> request) {
        return catchThrowableOfType(ApiException.class, request::call);
    }

    private static void isRefused(ApiException refusal, int code, Integer retrySeconds) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.code().code()).isEqualTo(code);
        assertThat(refusal.retryAfter())
                .isEqualTo(Optional.ofNullable(retrySeconds).map(seconds -> Duration.ofSeconds(seconds)));
    }

    @Test
    void requests_overTheLimit_waitForTheEndOfTheWindowThatTheFirstOneBegan() {
        long account = limited(2, 0, 0);
        node.admit(account, 1, 1, true).close();
        clock.advance(Duration.ofSeconds(20));
        other.admit(account, 1, 1, true).close();
        isRefused(refusal(() -> node.admit(account, 1, 1, true)), 1002, 40);
        clock.advance(Duration.ofSeconds(40));
        node.admit(account, 1, 1, true).close();
        assertThat(node.window(account)).isEqualTo(new Window(clock.millis(), 1, 0));
    }

    @Test
    void requests_ofAnotherModelAndAnotherAccount_haveWindowsOfTheirOwn() {
        long account = limited(1, 0, 0);
        node.admit(account, 1, 1, true).close();
        node.admit(limited(1, 0, 0), 1, 1, true).close();
        node.admission.admit(new Caller(account, true), new Demand("MiniMax-M1", 1, 1, true)).close();
        isRefused(refusal(() -> other.admit(account, 1, 1, true)), 1002, 60);
    }

    @Test
    void tokens_areReservedThenSettled_andTheRestGoesBackToTheWindow() {
        long account = limited(0, 100, 0);
        Permit first = node.admit(account, 10, 50, true);
        isRefused(refusal(() -> other.admit(account, 1, 40, true)), 1039, 60);
        first.settle(10, 5);
        first.close();
        assertThat(other.admit(account, 1, 84, true).answerTokens()).isEqualTo(84);
        isRefused(refusal(() -> node.admit(account, 1, 1, true)), 1039, 60);
    }

    @Test
    void tokens_ofAWindowThatIsOver_doNotComeBackToTheNextOne() {
        long account = limited(0, 100, 0);
        Permit slow = node.admit(account, 10, 50, true);
        clock.advance(Duration.ofSeconds(61));
        Permit next = node.admit(account, 20, 60, true);
        slow.settle(10, 5);
        assertThat(node.window(account).tokens()).isEqualTo(80);
        next.close();
        assertThat(node.window(account).tokens()).isZero();
    }

    @Test
    void demandLargerThanTheMinute_thatTheCallerNamed_isRefusedForGood() {
        ApiException refusal = refusal(() -> node.admit(limited(0, 100, 0), 30, 71, true));
        isRefused(refusal, 1039, null);
        assertThat(refusal.detail()).startsWith("token limit").contains("lower max_tokens or shorten the input");
    }

    @Test
    void demandLargerThanTheMinute_thatWeChose_getsWhatFits() {
        long account = limited(0, 100, 0);
        try (Permit permit = node.admit(account, 30, 10_240, false)) {
            assertThat(permit.answerTokens()).isEqualTo(70);
        }
        isRefused(refusal(() -> node.admit(account, 100, 10_240, false)), 1039, null);
    }

    @Test
    void answerWithoutTokens_countsByItsPrompt() {
        long account = limited(0, 100, 0);
        isRefused(refusal(() -> node.admit(account, 101, 0, true)), 1039, null);
        node.admit(account, 60, 0, true).settle(60, 0);
        isRefused(refusal(() -> node.admit(account, 60, 0, true)), 1039, 60);
        node.admit(account, 0, 0, true).close();
    }

    @Test
    void connections_overTheLimit_waitUntilOneIsClosed() {
        long account = limited(0, 0, 1);
        Permit open = node.admit(account, 1, 1, true);
        isRefused(refusal(() -> other.admit(account, 1, 1, true)), 1041, 1);
        open.close();
        other.admit(account, 1, 1, true).close();
        assertThat(node.open(account)).isZero();
    }

    @Test
    void refusal_leavesNothingBehind() {
        long account = limited(1, 0, 0);
        node.admit(account, 1, 1, true).close();
        Window before = node.window(account);
        refusal(() -> node.admit(account, 1, 1, true));
        assertThat(node.window(account)).isEqualTo(before);
        assertThat(node.open(account)).isZero();
        assertThat(node.used(account)).isEqualTo(Usage.NONE);
    }

    @Test
    void budget_givesWhatIsLeft_thenAnswers1008() {
        long account = budgeted(100);
        try (Permit permit = node.admit(account, 20, 500, true)) {
            assertThat(permit.answerTokens()).isEqualTo(80);
            permit.settle(20, 30);
        }
        assertThat(node.spent(account)).isEqualTo(50);
        try (Permit permit = other.admit(account, 49, 500, true)) {
            assertThat(permit.answerTokens()).isEqualTo(1);
            permit.settle(49, 1);
        }
        isRefused(refusal(() -> node.admit(account, 1, 1, true)), 1008, null);
        assertThat(node.used(account)).isEqualTo(new Usage(2, 69, 31));
    }

    @Test
    void budget_thatOpenRequestsHold_isNotSpentYet() {
        long account = budgeted(100);
        Permit greedy = node.admit(account, 10, 500, false);
        isRefused(refusal(() -> other.admit(account, 10, 20, true)), 1041, 1);
        isRefused(refusal(() -> other.admit(account, 200, 20, true)), 1008, null);
        greedy.settle(10, 20);
        assertThat(other.admit(account, 10, 20, true).answerTokens()).isEqualTo(20);
    }

    @Test
    void budget_ofWorkThatIsNotCountedInTokens_onlyMustNotBeSpent() {
        long account = budgeted(10);
        node.admit(account, 0, 0, true).close();
        node.admit(account, 5, 5, true).settle(5, 5);
        isRefused(refusal(() -> node.admit(account, 0, 0, true)), 1008, null);
    }

    @Test
    void closedWithoutSettling_isChargedNothing_exceptThatItWasARequest() {
        long account = node.account(new Limits(some(5), some(100), some(5)), OptionalLong.of(100));
        node.admit(account, 10, 20, true).close();
        assertThat(node.spent(account)).isZero();
        assertThat(node.window(account)).isEqualTo(new Window(clock.millis(), 1, 0));
        assertThat(node.used(account)).isEqualTo(Usage.NONE);
    }

    @Test
    void settledTwiceAndClosed_countsOnce() {
        long account = budgeted(100);
        Permit permit = node.admit(account, 10, 20, true);
        permit.settle(10, 5);
        permit.settle(10, 20);
        permit.close();
        assertThat(node.spent(account)).isEqualTo(15);
    }

    @Test
    void settledByAnInterruptedThread_countsAndStaysInterrupted() {
        long account = budgeted(100);
        Permit permit = node.admit(account, 10, 20, true);
        Thread.currentThread().interrupt();
        permit.settle(10, 5);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(node.spent(account)).isEqualTo(15);
    }

    @Test
    void settledWhileTheDatabaseFails_isChargedOnceItWorks() {
        long account = node.account(new Limits(some(9), some(100), some(1)), OptionalLong.of(100));
        Permit permit = node.admit(account, 10, 20, true);
        database.run(handle -> handle.execute("ALTER TABLE usage_day RENAME TO away"));
        permit.settle(10, 5);
        permit.close();
        clock.advance(Duration.ofSeconds(14));
        node.admission.beat();
        clock.advance(Duration.ofSeconds(14));
        database.run(handle -> handle.execute("ALTER TABLE away RENAME TO usage_day"));
        isRefused(refusal(() -> other.admit(account, 1, 1, true)), 1041, 1);
        node.admission.write();
        other.admit(account, 1, 1, true).close();
        assertThat(node.spent(account)).isEqualTo(15);
        assertThat(node.used(account)).isEqualTo(new Usage(1, 10, 5));
    }

    @Test
    void background_countsAgainstTheBudgetButNotTheMinute() {
        long account = node.account(new Limits(some(1), some(10), some(1)), OptionalLong.of(100));
        node.admit(account, 1, 1, true);
        node.admitInBackground(account, 30, 30).settle(30, 20);
        assertThat(node.spent(account)).isEqualTo(52);
        assertThat(node.window(account)).isEqualTo(new Window(clock.millis(), 1, 2));
        isRefused(refusal(() -> node.admitInBackground(account, 60, 1)), 1008, null);
    }

    @Test
    void nodeThatDied_holdsItsConnectionsAndReservationsForALeaseOnly() {
        long account = node.account(new Limits(some(9), some(100), some(1)), OptionalLong.of(100));
        Permit lost = node.admit(account, 10, 90, true);
        clock.advance(Duration.ofSeconds(14));
        isRefused(refusal(() -> other.admit(account, 1, 1, true)), 1041, 1);
        clock.advance(Duration.ofSeconds(1));
        Permit next = other.admit(account, 10, 60, true);
        assertThat(other.window(account).tokens()).isEqualTo(70);
        assertThat(other.spent(account)).isEqualTo(70);
        lost.settle(10, 50);
        assertThat(other.spent(account)).as("it lived after all").isEqualTo(130);
        assertThat(other.window(account).tokens()).isEqualTo(70);
        next.settle(10, 10);
        assertThat(other.spent(account)).isEqualTo(80);
        assertThat(other.open(account)).isZero();
    }

    @Test
    void nodeThatLives_keepsItsLeases() {
        long account = limited(0, 0, 1);
        node.admit(account, 1, 1, true);
        for (int beats = 0; beats < 5; beats++) {
            clock.advance(Duration.ofSeconds(5));
            node.admission.beat();
        }
        isRefused(refusal(() -> other.admit(account, 1, 1, true)), 1041, 1);
    }

    @Test
    void clockThatWasSetBackFar_holdsNobodyUp() {
        long account = limited(1, 0, 1);
        node.admit(account, 1, 1, true);
        clock.set("2026-02-01T12:00:00Z");
        other.admit(account, 1, 1, true).close();
    }

    @Test
    void accountWithoutTerms_isNotLimitedAndWritesNothingBeforeTheBackgroundDoes() {
        long account = limited(0, 0, 0);
        List<Permit> permits = IntStream.range(0, 100).mapToObj(i -> node.admit(account, 1_000_000, 10_000, true))
                .toList();
        permits.forEach(permit -> permit.settle(3, 4));
        permits.forEach(Permit::close);
        assertThat(node.open(account)).isZero();
        assertThat(new UsageStore(database).since(account, "2026-03-01")).isEmpty();
        assertThat(node.used(account)).isEqualTo(new Usage(100, 300, 400));
    }

    @Test
    void usage_isKeptByModelAndDay() {
        long account = limited(0, 0, 0);
        node.admit(account, 1, 1, true).settle(3, 4);
        clock.set("2026-03-02T00:00:00Z");
        other.admit(account, 1, 1, true).settle(5, 6);
        node.admission.close();
        other.admission.close();
        UsageStore usage = new UsageStore(database);
        assertThat(usage.since(account, "2026-03-01")).containsOnly(
                Map.entry(AccountNode.MODEL, new Usage(2, 8, 10)));
        assertThat(usage.since(account, "2026-03-02")).containsOnly(
                Map.entry(AccountNode.MODEL, new Usage(1, 5, 6)));
    }

    @Test
    void newTerms_areNoticedWithinSeconds() {
        NewKey key = node.tenants.createKey(new KeyOrder("team", Optional.empty(), change(Plan.NONE, 0)));
        long account = key.account().id();
        other.admit(account, 1, 1, true).close();
        node.tenants.change("team", change(Plan.NONE, 1));
        clock.advance(Duration.ofSeconds(2));
        other.admit(account, 1, 1, true).close();
        isRefused(refusal(() -> other.admit(account, 1, 1, true)), 1002, 60);
    }

    private static TermsChange change(Plan plan, long requests) {
        return TermsChange.of(plan, new Limits(some(requests), some(0), some(0)), some(0));
    }

    @Test
    void manyAtOnceOnTwoNodes_exactlyAsManyAsTheLimitGetIn() throws Exception {
        long account = node.account(new Limits(some(17), some(0), some(0)), OptionalLong.of(1000));
        List<Callable<Boolean>> requests = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            AccountNode at = i % 2 == 0 ? node : other;
            requests.add(() -> refusal(() -> {
                Permit permit = at.admit(account, 10, 10, true);
                permit.settle(10, 10);
                return permit;
            }) == null);
        }
        int admitted = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> request : threads.invokeAll(requests)) {
                admitted += request.get() ? 1 : 0;
            }
        }
        assertThat(admitted).isEqualTo(17);
        assertThat(node.spent(account)).isEqualTo(340);
        assertThat(node.used(account)).isEqualTo(new Usage(17, 170, 170));
    }
}
