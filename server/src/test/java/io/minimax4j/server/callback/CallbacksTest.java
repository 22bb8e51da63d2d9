package io.minimax4j.server.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.protocol.callback.CallbackDelivery;
import io.minimax4j.protocol.callback.CallbackDeliveryList;
import io.minimax4j.protocol.callback.Challenge;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.callback.Callbacks.Filter;
import io.minimax4j.server.callback.Callbacks.Subscription;
import io.minimax4j.server.callback.Receiver.Push;
import io.minimax4j.server.callback.Receiver.Reply;
import io.minimax4j.server.egress.Egress;
import io.minimax4j.server.egress.EgressAllow;
import io.minimax4j.server.egress.EgressPolicy;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskKind;
import io.minimax4j.server.task.TaskLimits;
import io.minimax4j.server.task.TaskService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
class CallbacksTest {
    private static final CallbackLimits LIMITS = new CallbackLimits(Duration.ofMillis(20), Duration.ofHours(1), 3);

    @Parameter
    TestDatabase which;

    @TempDir
    Path folder;

    private final SetClock wall = new SetClock("2026-03-01T12:00:00Z");
    private final Egress egress = Egress.open(new EgressPolicy(true, EgressAllow.NONE, Set.of()));
    private Receiver receiver;
    private Database database;
    private LeasedIds ids;
    private long account;
    private TaskService tasks;
    private Callbacks callbacks;

    @BeforeEach
    void open() throws Exception {
        receiver = new Receiver();
        database = which.open(folder);
        ids = new LeasedIds(database, InstantSource.system(), OptionalInt.empty());
        account = newAccount();
        tasks = new TaskService(database, ids, InstantSource.system(), new TaskLimits(8, 4, 1000, Duration.ofDays(1),
                Duration.ofSeconds(2), Duration.ofMillis(200)));
        tasks.register(new Sleeper());
    }

    private void start(CallbackLimits limits) {
        callbacks = new Callbacks(database, tasks, egress, ids, wall, limits);
        tasks.start();
    }

    @AfterEach
    void close() {
        tasks.close();
        egress.close();
        receiver.close();
        ids.close();
        database.close();
    }

    private long newAccount() {
        return new Accounts(database, ids, InstantSource.system()).create("test").account().id();
    }

    /** A task whose changes the test makes up. */
    private static final class Sleeper implements TaskKind {
        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public Outcome run(Attempt attempt) {
            return Outcome.asleep(Instant.MAX);
        }
    }

    private long subscribed(String subject, boolean verified) {
        Task task = tasks.accept(NewTask.of(account, "sleeper", "").sleeping());
        callbacks.subscribe(new Subscription(task.id(), account, subject, receiver.url(), verified));
        return task.id();
    }

    private static String body(int number) {
        return "{\"challenge\":\"change-" + number + "\"}";
    }

    private void announce(long task, int number) {
        callbacks.announce(task, new Challenge("change-" + number));
    }

    private CallbackDeliveryList list(String after, String limit, String status, String subject) {
        return callbacks.list(account, new Filter(after, limit, status, subject));
    }

    private List<CallbackDelivery> all() {
        return list(null, "100", null, null).data();
    }

    private List<CallbackDelivery> await(Predicate<List<CallbackDelivery>> wanted) throws Exception {
        return CompletableFuture.supplyAsync(() -> {
            List<CallbackDelivery> now = all();
            while (!wanted.test(now)) {
                Thread.onSpinWait();
                now = all();
            }
            return now;
        }).orTimeout(30, TimeUnit.SECONDS).get();
    }

    private List<CallbackDelivery> awaitEnd() throws Exception {
        return await(all -> all.stream().noneMatch(delivery -> delivery.status().equals("pending")));
    }

    @Test
    void pushes_comeInOrder_alsoWhenOneHasToBeTriedAgain() throws Exception {
        start(LIMITS);
        AtomicInteger calls = new AtomicInteger();
        receiver.answers(push -> new Reply(calls.incrementAndGet() < 4 ? 503 : 200, ""));
        long task = subscribed("t-1", true);
        announce(task, 1);
        announce(task, 2);
        announce(task, 3);

        List<CallbackDelivery> log = awaitEnd();

        List<Push> heard = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            heard.add(receiver.next());
        }
        assertThat(heard).extracting(Push::body).containsExactly(body(1), body(1), body(1), body(1), body(2), body(3));
        assertThat(heard.subList(0, 4)).extracting(push -> push.headers().get("webhook-id")).containsOnly(
                log.getLast().id());
        assertThat(log).extracting(CallbackDelivery::tries).containsExactly(1, 1, 4);
        assertThat(log).extracting(CallbackDelivery::lastHttpStatus).containsOnly(200);
        assertThat(log).extracting(CallbackDelivery::lastError).containsOnlyNulls();
        assertThat(receiver.heardNothing()).isTrue();
    }

    @Test
    void changeOfATransactionThatFails_isNeverPushed() throws Exception {
        start(LIMITS);
        long task = subscribed("t-1", true);
        assertThatThrownBy(() -> database.run(handle -> {
            announce(task, 1);
            throw new IllegalStateException("stop");
        })).hasMessage("stop");
        announce(task, 2);

        awaitEnd();

        assertThat(receiver.next().body()).isEqualTo(body(2));
        assertThat(receiver.heardNothing()).isTrue();
    }

    @Test
    void pushThatNobodyTakes_isGivenUp_andTheNextOneTried() throws Exception {
        start(new CallbackLimits(Duration.ofMillis(20), Duration.ofMillis(100), 3));
        receiver.answers(push -> new Reply(push.body().equals(body(1)) ? 500 : 204, ""));
        long task = subscribed("t-1", true);
        announce(task, 1);
        announce(task, 2);

        List<CallbackDelivery> log = awaitEnd();

        assertThat(log).extracting(CallbackDelivery::status).containsExactly("delivered", "failed");
        CallbackDelivery failed = log.getLast();
        assertThat(failed.tries()).isBetween(1, 3);
        assertThat(failed.lastHttpStatus()).isEqualTo(500);
        assertThat(failed.lastError()).isEqualTo("the receiver answered with status 500");
        assertThat(failed.nextTryAt()).isNull();
    }

    @Test
    void replay_sendsItOnceMoreUnderTheSameId() throws Exception {
        start(LIMITS);
        long task = subscribed("t-1", true);
        announce(task, 1);
        String id = awaitEnd().getFirst().id();
        Push first = receiver.next();

        CallbackDelivery again = callbacks.replay(account, id);

        assertThat(again.status()).isIn("pending", "delivered");
        Push second = receiver.next();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().get("webhook-id")).isEqualTo(first.headers().get("webhook-id")).isEqualTo(id);
        awaitEnd();
        assertThat(callbacks.get(account, id).tries()).isEqualTo(2);
    }

    @Test
    void replayOfAPushThatIsUnderWay_sendsItOnceMore() throws Exception {
        start(LIMITS);
        CountDownLatch replayed = new CountDownLatch(1);
        receiver.answers(push -> {
            replayed.await();
            return new Reply(200, "");
        });
        long task = subscribed("t-1", true);
        announce(task, 1);
        String id = receiver.next().headers().get("webhook-id");

        callbacks.replay(account, id);
        replayed.countDown();

        assertThat(receiver.next().headers().get("webhook-id")).isEqualTo(id);
        assertThat(awaitEnd().getFirst().status()).isEqualTo("delivered");
    }

    @Test
    void replaysAndTriesAtOnce_doNotBlockEachOther() throws Exception {
        start(LIMITS);
        long task = subscribed("t-1", true);
        announce(task, 1);
        String id = awaitEnd().getFirst().id();
        for (int i = 0; i < 50; i++) {
            callbacks.replay(account, id);
        }

        assertThat(awaitEnd().getFirst().status()).isEqualTo("delivered");
    }

    @Test
    void deliveryOfAnotherAccount_isUnknown() throws Exception {
        start(LIMITS);
        long task = subscribed("t-1", true);
        announce(task, 1);
        String id = awaitEnd().getFirst().id();
        long other = newAccount();

        assertThatThrownBy(() -> callbacks.get(other, id)).hasMessageContaining("no delivery has this id");
        assertThatThrownBy(() -> callbacks.replay(other, id)).hasMessageContaining("no delivery has this id");
        assertThat(callbacks.list(other, new Filter(null, null, null, null)).data()).isEmpty();
        assertThat(callbacks.get(account, id.substring(4)).id()).isEqualTo(id);
        assertThatThrownBy(() -> callbacks.get(account, "msg_x")).hasMessageContaining("looks like msg_123");
    }

    @Test
    void log_isPagedAndFiltered() throws Exception {
        start(LIMITS);
        receiver.answers(push -> new Reply(push.body().equals(body(9)) ? 500 : 200, ""));
        long one = subscribed("t-1", true);
        long two = subscribed("t-2", true);
        for (int i = 1; i <= 5; i++) {
            announce(i % 2 == 0 ? two : one, i);
        }
        awaitEnd();
        announce(two, 9);

        CallbackDeliveryList page = list(null, "4", null, null);
        CallbackDeliveryList rest = list(page.lastId(), "4", null, null);

        assertThat(page.data()).extracting(CallbackDelivery::body).containsExactly(body(9), body(5), body(4), body(3));
        assertThat(page.hasMore()).isTrue();
        assertThat(page.firstId()).isEqualTo(page.data().getFirst().id());
        assertThat(rest.data()).extracting(CallbackDelivery::body).containsExactly(body(2), body(1));
        assertThat(rest.hasMore()).isFalse();
        assertThat(list(null, null, "PENDING", null).data()).extracting(CallbackDelivery::body)
                .containsExactly(body(9));
        assertThat(list(null, null, "delivered", "t-2").data()).extracting(CallbackDelivery::body)
                .containsExactly(body(4), body(2));
        assertThat(list(null, "2", null, "t-1").data()).extracting(CallbackDelivery::body).containsExactly(body(5),
                body(3));
        assertThatThrownBy(() -> list(null, "0", null, null)).hasMessageContaining("limit must be");
        assertThatThrownBy(() -> list(null, null, "lost", null)).hasMessageContaining("status must be one of");
    }

    @Test
    void addressThatIsAskedLater_getsNothingBeforeItHasAnswered() throws Exception {
        start(LIMITS);
        long task = subscribed("t-1", false);
        announce(task, 1);

        awaitEnd();

        assertThat(receiver.next().challenge()).matches("[0-9a-f]{32}");
        assertThat(receiver.next().body()).isEqualTo(body(1));
    }

    @Test
    void addressThatIsAskedLaterAndRefuses_getsNothing() throws Exception {
        start(LIMITS);
        receiver.answers(200, "no");
        long task = subscribed("t-1", false);
        announce(task, 1);
        announce(task, 2);

        List<CallbackDelivery> log = awaitEnd();

        assertThat(log).extracting(CallbackDelivery::status).containsOnly("failed");
        assertThat(log).extracting(CallbackDelivery::tries).containsOnly(0);
        assertThat(log.getFirst().lastError()).contains("did not give back the challenge");
        for (int i = 0; i < 3; i++) {
            assertThat(receiver.next().challenge()).matches("[0-9a-f]{32}");
        }
        announce(task, 3);
        assertThat(all()).hasSize(2);
        assertThatThrownBy(() -> callbacks.replay(account, log.getFirst().id()))
                .hasMessageContaining("failed its challenge");
        assertThat(receiver.heardNothing()).isTrue();
    }

    @Test
    void accountWithTooManyPushesThatWait_getsNoNewAddress() {
        callbacks = new Callbacks(database, tasks, egress, ids, wall, LIMITS);
        long task = subscribed("t-1", true);
        announce(task, 1);
        announce(task, 2);
        callbacks.verify(account, receiver.url());
        announce(task, 3);

        assertThatThrownBy(() -> callbacks.verify(account, receiver.url())).isInstanceOfSatisfying(ApiException.class,
                e -> assertThat(e.code()).isEqualTo(ErrorCode.CONNECTION_LIMIT));

        callbacks.verify(newAccount(), receiver.url());
    }

    @Test
    void addressThatDoesNotAnswerWell_isRefusedWith2013() {
        callbacks = new Callbacks(database, tasks, egress, ids, wall, LIMITS);
        receiver.answers(404, "");

        assertThatThrownBy(() -> callbacks.verify(account, receiver.url())).isInstanceOfSatisfying(ApiException.class,
                e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_PARAMS)).hasMessageContaining("callback_url")
                .hasMessageContaining("404");
    }

    @Test
    void signature_isThatOfStandardWebhooks() throws Exception {
        start(LIMITS);
        String secret = callbacks.secret(account);
        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(callbacks.secret(account)).isEqualTo(secret);
        long task = subscribed("t-1", true);
        announce(task, 1);

        Push push = receiver.next();

        assertThat(push.headers()).containsEntry("webhook-timestamp", "1772366400");
        assertThat(push.headers().get("webhook-signature")).isEqualTo(signature(secret, push));
    }

    @Test
    void afterARotation_bothSecretsSignForADay() throws Exception {
        start(LIMITS);
        String old = callbacks.secret(account);
        String fresh = callbacks.rotateSecret(account);
        assertThat(fresh).isNotEqualTo(old);
        long task = subscribed("t-1", true);

        wall.advance(Duration.ofHours(24).minusSeconds(1));
        announce(task, 1);
        Push both = receiver.next();
        wall.advance(Duration.ofSeconds(1));
        announce(task, 2);
        Push one = receiver.next();

        assertThat(Arrays.asList(both.headers().get("webhook-signature").split(" ")))
                .containsExactly(signature(fresh, both), signature(old, both));
        assertThat(one.headers().get("webhook-signature")).isEqualTo(signature(fresh, one));
        assertThat(callbacks.secret(newAccount())).isNotEqualTo(fresh);
    }

    private static String signature(String secret, Push push) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = push.headers().get("webhook-id") + "." + push.headers().get("webhook-timestamp") + "."
                + push.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }
}
