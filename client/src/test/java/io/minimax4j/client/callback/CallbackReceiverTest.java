package io.minimax4j.client.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.minimax4j.protocol.batch.BatchStatus;
import io.minimax4j.protocol.error.BaseResp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector is the one that the specification of Standard Webhooks and its libraries share. */
class CallbackReceiverTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIME = "1614265330";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String BODY = "{\"test\": 2432232314}";
    private static final Instant SENT = Instant.ofEpochSecond(1614265330);
    private static final String BATCH = "{\"id\":\"batch_1\",\"object\":\"batch\",\"status\":\"in_progress\","
            + "\"request_counts\":{\"total\":9,\"completed\":1,\"failed\":0}}";

    private final List<CallbackEvent> events = new ArrayList<>();
    private Instant now = SENT;

    private CallbackReceiver verifying() {
        return new CallbackReceiver(new Signature(SECRET), events::add, () -> now, 10);
    }

    private CallbackReceiver unverified(CallbackHandler handler) {
        return new CallbackReceiver(null, handler, () -> now, 3);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(String id, String time, String signature) {
        return Map.of("Webhook-Id", List.of(id), "WEBHOOK-TIMESTAMP", List.of(time), "webhook-signature",
                List.of(signature));
    }

    private static Map<String, List<String>> id(String id) {
        return Map.of("webhook-id", List.of(id));
    }

    @Test
    void whatIsSigned_isTaken() {
        CallbackReply reply = verifying().receive(headers(ID, TIME, SIGNATURE), bytes(BODY));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(events).containsExactly(new CallbackEvent.Unknown(ID, BODY));
    }

    @Test
    void oneGoodSignatureOfSeveral_isEnough() {
        String several = "v1a,abc v1,AAAA v1,%%% " + SIGNATURE + " v2,xyz";

        assertThat(verifying().receive(headers(ID, TIME, several), bytes(BODY)).status()).isEqualTo(200);
        assertThat(events).hasSize(1);
    }

    @Test
    void whatIsTamperedWith_isRefused() {
        String shorter = SIGNATURE.substring(0, SIGNATURE.length() - 4);
        for (Map<String, List<String>> headers : List.of(headers(ID + "x", TIME, SIGNATURE),
                headers(ID, "1614265331", SIGNATURE), headers(ID, TIME, SIGNATURE.replace("g0", "g1")),
                headers(ID, TIME, shorter), headers(ID, TIME, SIGNATURE.replace("v1,", "v2,")),
                headers(ID, TIME, ""), headers("", TIME, SIGNATURE), headers(ID, "", SIGNATURE),
                Map.<String, List<String>>of(), id(ID))) {
            assertThat(verifying().receive(headers, bytes(BODY)).status()).as(headers.toString()).isEqualTo(401);
        }
        assertThat(verifying().receive(headers(ID, TIME, SIGNATURE), bytes("{\"test\": 2432232315}")).status())
                .isEqualTo(401);
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 86400})
    void aTimeTooFarFromNow_isRefused(long seconds) {
        now = SENT.plusSeconds(seconds);

        CallbackReply reply = verifying().receive(headers(ID, TIME, SIGNATURE), bytes(BODY));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text()).contains("timestamp");
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void aTimeNearNow_isTaken(long seconds) {
        now = SENT.plusSeconds(seconds);

        assertThat(verifying().receive(headers(ID, TIME, SIGNATURE), bytes(BODY)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "whsec_", "whsec_c2hvcnQ=", "whsec_!!!!", "c2VjcmV0c2VjcmV0c2VjcmV0c2U="})
    void aSecretThatKeepsNobodyOut_isRefusedAndNotQuoted(String secret) {
        assertThatThrownBy(() -> CallbackReceiver.verifying(secret, events::add))
                .isInstanceOf(IllegalArgumentException.class).hasNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("c2hvcnQ", "!!!!", "c2VjcmV0"));
    }

    @Test
    void aSecretOf24Bytes_isTakenWithOrWithoutItsPrefix() {
        assertThat(CallbackReceiver.verifying(SECRET, events::add)).isNotNull();
        assertThat(CallbackReceiver.verifying("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n", events::add)).isNotNull();
    }

    @Test
    void aChallenge_isAnsweredUnsignedAndNeverReachesTheHandler() {
        CallbackReply reply = verifying().receive(Map.of(), bytes("{\"challenge\":\"3f0c\\\"<b>\"}"));

        assertThat(reply).isEqualTo(new CallbackReply(200, "application/json", "{\"challenge\":\"3f0c\\\"<b>\"}"));
        assertThat(reply.body()).isEqualTo(bytes("{\"challenge\":\"3f0c\\\"<b>\"}"));
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"challenge\":7}", "{\"challenge\":\"\"}",
        "{\"challenge\":\"x\",\"status\":\"success\"}"})
    void whatOnlyLooksLikeAChallenge_hasToBeSigned(String body) {
        assertThat(verifying().receive(Map.of(), bytes(body)).status()).isEqualTo(401);
    }

    @Test
    void aChallengeOfAnyLength_isNoEcho() {
        String body = "{\"challenge\":\"" + "x".repeat(1025) + "\"}";

        assertThat(verifying().receive(Map.of(), bytes(body)).status()).isEqualTo(401);
    }

    @Test
    void aBatch_isTyped() {
        unverified(events::add).receive(id("d1"), bytes(BATCH));

        assertThat(events).singleElement().isInstanceOfSatisfying(CallbackEvent.BatchChanged.class, event -> {
            assertThat(event.deliveryId()).isEqualTo("d1");
            assertThat(event.batch().status()).isEqualTo(BatchStatus.IN_PROGRESS);
            assertThat(event.batch().requestCounts().total()).isEqualTo(9);
            assertThat(event.json()).isEqualTo(BATCH);
        });
    }

    @Test
    void tasksOfBothEditions_areTyped() {
        String one = "{\"task_id\":\"115334141465231360\",\"status\":\"success\",\"file_id\":\"205258526306433\","
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
        String number = "{\"task_id\":115334141465231360,\"status\":\"processing\",\"file_id\":0}";
        String two = "{\"task\":{\"id\":\"424010985738629\",\"status\":\"failed\",\"usage\":{},"
                + "\"error\":{\"code\":\"1026\",\"message\":\"input new_sensitive\"}}}";
        CallbackReceiver receiver = unverified(events::add);

        receiver.receive(id("1"), bytes(one));
        receiver.receive(id("2"), bytes(number));
        receiver.receive(id("3"), bytes(two));

        assertThat(events.subList(0, 2)).containsExactly(
                new CallbackEvent.TaskChanged("1", one, "115334141465231360", "success",
                        Optional.of("205258526306433"), Optional.empty(), Optional.empty()),
                new CallbackEvent.TaskChanged("2", number, "115334141465231360", "processing", Optional.empty(),
                        Optional.empty(), Optional.empty()));
        assertThat(events.get(2)).isInstanceOfSatisfying(CallbackEvent.ClipChanged.class, event -> {
            assertThat(event.task().id()).isEqualTo("424010985738629");
            assertThat(event.task().error().code()).isEqualTo("1026");
        });
    }

    @Test
    void aTemplateThatIsDoneAndAClipThatFailed_tellTheirLinkAndReason() {
        String done = "{\"task_id\":\"401047179385389059\",\"status\":\"success\",\"video_url\":\"https://h/a.mp4\","
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
        String failed = "{\"task_id\":\"7\",\"status\":\"failed\",\"file_id\":\"\",\"base_resp\":"
                + "{\"status_code\":1027,\"status_msg\":\"output new_sensitive\"}}";
        CallbackReceiver receiver = unverified(events::add);

        receiver.receive(id("1"), bytes(done));
        receiver.receive(id("2"), bytes(failed));

        assertThat(events).containsExactly(
                new CallbackEvent.TaskChanged("1", done, "401047179385389059", "success", Optional.empty(),
                        Optional.of("https://h/a.mp4"), Optional.empty()),
                new CallbackEvent.TaskChanged("2", failed, "7", "failed", Optional.empty(), Optional.empty(),
                        Optional.of(new BaseResp(1027, "output new_sensitive"))));
    }

    @Test
    void whatIsNotKnown_isHandedOnAsItIs() {
        CallbackReceiver receiver = unverified(events::add);

        assertThat(receiver.receive(id("1"), bytes("{\"object\":\"batch\",\"request_counts\":7}")).status())
                .isEqualTo(200);
        assertThat(receiver.receive(id("2"), bytes("{}")).status()).isEqualTo(200);
        assertThat(events).hasSize(2).allMatch(event -> event instanceof CallbackEvent.Unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{\"a\":", "<xml/>"})
    void whatIsNoObject_isRefused(String body) {
        assertThat(unverified(events::add).receive(Map.of(), bytes(body)).status()).isEqualTo(400);
        assertThat(events).isEmpty();
    }

    @Test
    void aBodyOfMoreThanAMegabyte_isRefused() {
        assertThat(unverified(events::add).receive(Map.of(), new byte[CallbackReceiver.LARGEST_BODY + 1]).status())
                .isEqualTo(413);
    }

    @Test
    void aDuplicate_isAnsweredWithoutTheHandler() {
        CallbackReceiver receiver = verifying();

        assertThat(receiver.receive(headers(ID, TIME, SIGNATURE), bytes(BODY)).status()).isEqualTo(200);
        assertThat(receiver.receive(headers(ID, TIME, SIGNATURE), bytes(BODY)).status()).isEqualTo(200);
        assertThat(events).hasSize(1);
    }

    @Test
    void withoutAnId_theBodyTellsDuplicates() {
        CallbackReceiver receiver = unverified(events::add);

        receiver.receive(Map.of(), bytes(BATCH));
        receiver.receive(Map.of(), bytes(BATCH));
        receiver.receive(Map.of(), bytes(BATCH.replace(":1,", ":2,")));

        assertThat(events).hasSize(2)
                .allSatisfy(event -> assertThat(event.deliveryId()).matches("sha256:[0-9a-f]{64}"));
    }

    @Test
    void onlySoManyIds_areRemembered() {
        CallbackReceiver receiver = unverified(events::add);
        for (String id : List.of("1", "2", "3", "4", "4", "2", "1")) {
            receiver.receive(id(id), bytes(BATCH));
        }

        assertThat(events).extracting(CallbackEvent::deliveryId).containsExactly("1", "2", "3", "4", "1");
    }

    @Test
    void aHandlerThatFails_isAskedAgain() {
        List<String> seen = new ArrayList<>();
        CallbackReceiver receiver = unverified(event -> {
            seen.add(event.deliveryId());
            if (seen.size() == 1) {
                throw new IllegalStateException("secret detail");
            }
        });

        CallbackReply failed = receiver.receive(id("1"), bytes(BATCH));
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.text()).doesNotContain("secret detail");
        assertThat(receiver.receive(id("1"), bytes(BATCH)).status()).isEqualTo(200);
        assertThat(receiver.receive(id("1"), bytes(BATCH)).status()).isEqualTo(200);
        assertThat(seen).hasSize(2);
    }

    @Test
    void aSecondTryWhileTheFirstIsHandled_isToldToComeAgain() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CallbackReceiver receiver = unverified(event -> {
            begun.countDown();
            assertThat(go.await(10, TimeUnit.SECONDS)).isTrue();
        });
        CompletableFuture<CallbackReply> first = CompletableFuture
                .supplyAsync(() -> receiver.receive(id("1"), bytes(BATCH)));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(receiver.receive(id("1"), bytes(BATCH)).status()).isEqualTo(503);
        go.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS).status()).isEqualTo(200);
        assertThat(receiver.receive(id("1"), bytes(BATCH)).status()).isEqualTo(200);
    }

    @Test
    void theTolerance_isFiveMinutes() {
        assertThat(Signature.timely("1614265330", SENT.plus(Duration.ofMinutes(5)))).isTrue();
        assertThat(Signature.timely("+1614265330", SENT)).isFalse();
        assertThat(Signature.timely("999999999999999999999", SENT)).isFalse();
    }
}
