package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.process.CallbackSink;
import io.minimax4j.verification.process.CallbackSink.Push;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.BatchFiles;
import io.minimax4j.verification.wire.Batches;
import io.minimax4j.verification.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a receiver of callbacks sees of a batch, and what the log of deliveries says about it. */
final class BatchCallbackTest {
    private static final List<String> ORDER = List.of("validating", "in_progress", "finalizing", "completed");

    @RegisterExtension
    static final RunningServer server = RunningServer.with(launch -> launch.set("callback-first-retry", "50ms"));

    @TempDir
    Path data;

    private final CallbackSink sink = CallbackSink.start();
    private Api api;
    private Batches batches;

    @BeforeEach
    void call() {
        api = Api.of(server.process());
        batches = new Batches(api);
    }

    @AfterEach
    void stop() {
        sink.close();
    }

    private String calling() {
        return ",\"callback_url\":\"" + sink.url() + "\"";
    }

    private List<Push> awaitCompletion(String id) {
        return sink.await("the completion of " + id, pushes -> pushes.stream()
                .anyMatch(push -> status(push).equals("completed") && batch(push).get("id").asText().equals(id)));
    }

    private static JsonNode batch(Push push) {
        return Reply.parse(push.body());
    }

    private static String status(Push push) {
        return batch(push).path("status").asText();
    }

    private List<JsonNode> deliveries(Api of, String subject) {
        return StreamSupport
                .stream(of.get("/v1/callbacks/deliveries?limit=100").json().path("data").spliterator(), false)
                .filter(delivery -> delivery.path("subject").asText().equals(subject)).toList();
    }

    @Test
    void everyChange_isPushedOnceInOrderAfterOneChallenge() {
        String id = batches.start(BatchFiles.sums(20), calling());

        List<Push> pushes = awaitCompletion(id);

        assertThat(sink.challenges()).hasSize(1);
        JsonNode challenge = Reply.parse(sink.challenges().getFirst());
        assertThat(challenge).hasSize(1);
        assertThat(challenge.get("challenge").asText()).hasSizeGreaterThanOrEqualTo(22);
        assertThat(pushes.stream().map(BatchCallbackTest::status)).doesNotHaveDuplicates().contains("in_progress")
                .isSortedAccordingTo((one, other) -> ORDER.indexOf(one) - ORDER.indexOf(other))
                .allMatch(ORDER::contains);
        assertThat(pushes.stream().map(Push::id)).doesNotHaveDuplicates().noneMatch(String::isEmpty);
        assertThat(pushes).allSatisfy(push -> assertThat(push.contentType()).startsWith("application/json"));
        JsonNode last = batch(pushes.getLast());
        assertThat(last.get("callback_url").asText()).isEqualTo(sink.url().toString());
        assertThat(last.get("output_file_id")).isEqualTo(batches.get(id).get("output_file_id"));
        assertThat(last.at("/request_counts/completed").asInt()).isEqualTo(20);
    }

    @Test
    void push_isSignedWithTheSecretOfTheAccount() throws GeneralSecurityException {
        String secret = api.get("/v1/callbacks/secret").json().get("secret").asText();
        String id = batches.start(BatchFiles.sums(1), calling());

        for (Push push : awaitCompletion(id)) {
            assertThat(secret).startsWith("whsec_");
            assertThat(push.signature().split(" ")).contains("v1," + signature(secret, push));
            assertThat(Instant.ofEpochSecond(Long.parseLong(push.timestamp())))
                    .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        }
        assertThat(api.get("/v1/callbacks/secret").json().get("secret").asText()).isEqualTo(secret);
    }

    private static String signature(String secret, Push push) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = push.id() + "." + push.timestamp() + "." + push.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void secret_ofAnotherAccount_isAnother() {
        Storage.addAccount(server.process(), "key-of-a-stranger");

        assertThat(api.as("key-of-a-stranger").get("/v1/callbacks/secret").json().get("secret").asText())
                .startsWith("whsec_").isNotEqualTo(api.get("/v1/callbacks/secret").json().get("secret").asText());
    }

    @Test
    void failedPush_isTriedAgainWithTheSameIdBeforeTheNext() {
        sink.failNext(3);
        String id = batches.start(BatchFiles.sums(1), calling());

        List<Push> pushes = awaitCompletion(id);

        List<Push> first = pushes.subList(0, 4);
        assertThat(first.stream().map(Push::id).distinct()).hasSize(1);
        assertThat(first.stream().map(Push::body).distinct()).hasSize(1);
        assertThat(pushes.subList(4, pushes.size()).stream().map(Push::id)).doesNotHaveDuplicates()
                .doesNotContain(first.getFirst().id());
        assertThat(delivery(api, id, pushes.getFirst().id(), "delivered").get("tries").asInt()).isEqualTo(4);
    }

    /** The log says so after the receiver has answered, which is a moment later. */
    private JsonNode delivery(Api of, String subject, String id, String status) {
        Instant late = Instant.now().plus(Duration.ofSeconds(10));
        while (true) {
            List<JsonNode> found = deliveries(of, subject).stream()
                    .filter(one -> one.get("id").asText().equals(id)).toList();
            if (found.size() == 1 && found.getFirst().get("status").asText().equals(status)) {
                return found.getFirst();
            }
            assertThat(Instant.now()).as("not %s: %s", status, found).isBefore(late);
        }
    }

    @Test
    void challenge_notAnswered_refusesTheBatch() {
        sink.refuse();
        long file = batches.upload(BatchFiles.sums(1));
        List<String> before = batches.ids("?limit=100");

        Reply reply = batches.create(file, calling());

        assertThat(reply.code()).as(reply.toString()).isEqualTo(2013);
        assertThat(reply.message()).contains("callback_url").doesNotContain("another");
        assertThat(batches.ids("?limit=100")).isEqualTo(before);
        assertThat(sink.pushes()).isEmpty();
    }

    @Test
    void challenge_answeredTooLate_refusesTheBatchAfterThreeSeconds() {
        sink.stall();
        long start = System.nanoTime();

        Reply reply = batches.create(batches.upload(BatchFiles.sums(1)), calling());

        assertThat(reply.code()).as(reply.toString()).isEqualTo(2013);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(2_500),
                Duration.ofSeconds(6));
    }

    @Test
    void nobodyListening_refusesTheBatch() {
        CallbackSink gone = CallbackSink.start();
        gone.close();

        Reply reply = batches.create(batches.upload(BatchFiles.sums(1)), ",\"callback_url\":\"" + gone.url() + "\"");

        assertThat(reply.code()).as(reply.toString()).isEqualTo(2013);
    }

    @Test
    void deliveries_areListedAndReplayedWithTheSameId() {
        String id = batches.start(BatchFiles.sums(1), calling());
        List<Push> pushes = awaitCompletion(id);
        Push last = pushes.getLast();
        JsonNode delivery = delivery(api, id, last.id(), "delivered");
        assertThat(delivery.get("url").asText()).isEqualTo(sink.url().toString());
        assertThat(delivery.get("tries").asInt()).isEqualTo(1);
        assertThat(delivery.get("last_http_status").asInt()).isEqualTo(200);
        assertThat(delivery.get("delivered_at").asLong()).isPositive();
        assertThat(delivery.get("body")).isEqualTo(Reply.parse(last.body()));
        assertThat(deliveries(api, id).stream().map(one -> one.get("id").asText()).toList().reversed())
                .isEqualTo(pushes.stream().map(Push::id).toList());

        Reply replayed = api.post("/v1/callbacks/deliveries/" + last.id() + "/replay", "");

        assertThat(replayed.code()).as(replayed.toString()).isZero();
        List<Push> again = sink.await("the replay", now -> now.size() > pushes.size());
        assertThat(again.getLast().id()).isEqualTo(last.id());
        assertThat(again.getLast().body()).isEqualTo(last.body());
    }

    @Test
    void deliveries_ofAnotherAccount_doNotExist() {
        Storage.addAccount(server.process(), "key-of-an-onlooker");
        Api onlooker = api.as("key-of-an-onlooker");
        String id = batches.start(BatchFiles.sums(1), calling());
        String delivery = awaitCompletion(id).getLast().id();

        assertThat(onlooker.get("/v1/callbacks/deliveries").json().get("data")).isEmpty();
        assertThat(onlooker.post("/v1/callbacks/deliveries/" + delivery + "/replay", "").code()).isEqualTo(2013);
    }

    /** The receiver got the push but could not answer before the server died: it comes again, and is known by its id. */
    @Test
    void serverKilledBetweenChangeAndDelivery_deliversAfterTheRestart() {
        Launch launch = Launch.over(data).quickTakeover().set("callback-first-retry", "50ms");
        String id;
        String unanswered;
        try (ServerProcess first = ServerProcess.start(QuickStart.of(launch))) {
            sink.failNext(Integer.MAX_VALUE);
            id = new Batches(Api.of(first)).start(BatchFiles.sums(5), calling());
            sink.await("the first push", pushes -> !pushes.isEmpty());
            sink.stall();
            new Batches(Api.of(first)).awaitEnd(id);
            first.kill();
            unanswered = sink.pushes().getFirst().id();
        }
        sink.failNext(0);
        sink.resume();
        int before = sink.pushes().size();

        try (ServerProcess second = ServerProcess.start(QuickStart.of(launch))) {
            List<Push> after = new ArrayList<>(sink.await("the completion", pushes -> pushes.size() > before
                    && pushes.subList(before, pushes.size()).stream().anyMatch(push -> status(push)
                            .equals("completed"))))
                    .subList(before, sink.pushes().size());

            assertThat(after.getFirst().id()).isEqualTo(unanswered);
            assertThat(after.stream().map(BatchCallbackTest::status).distinct())
                    .isSortedAccordingTo((one, other) -> ORDER.indexOf(one) - ORDER.indexOf(other));
            assertThat(after.stream().map(Push::id)).doesNotHaveDuplicates();
            assertThat(batch(after.getLast()).get("id").asText()).isEqualTo(id);
            assertThat(delivery(Api.of(second), id, unanswered, "delivered").get("tries").asInt()).isPositive();
        }
    }
}
