package io.minimax4j.verification.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.Eye;
import io.minimax4j.verification.media.TestCard;
import io.minimax4j.verification.process.CallbackSink;
import io.minimax4j.verification.process.CallbackSink.Push;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.RunningServer;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.process.Storage;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Clips;
import io.minimax4j.verification.wire.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the task of a clip: told, asked for by others, called off, and taken up again after a crash. */
final class ClipLifeTest {
    private static final String STRANGER = "key-of-a-stranger";
    private static final String SMALL = """
            "model":"MiniMax-H3-Max","content":[{"type":"text","text":"a lake"}],"resolution":"480P","duration":5,\
            "ratio":"1:1\"""";

    private static final String PICTURE = """
            "model":"MiniMax-Hailuo-02","resolution":"512P","prompt":"[Static shot]","first_frame_image":"%s\""""
            .formatted(TestCard.of(320, 320, 1).dataUrl());

    /** One at a time, so that the others wait. */
    @RegisterExtension
    static final RunningServer server = RunningServer.thatFilms(launch -> launch.set("account-parallel-videos", "1"));

    @TempDir
    Path data;

    private static Api api;
    private static Clips clips;

    @BeforeAll
    static void call() {
        Storage.addAccount(server.process(), STRANGER);
        api = Api.of(server.process());
        clips = new Clips(api);
    }

    @Test
    void everyChange_isPushedInTheWordsOfItsVersion() {
        try (CallbackSink sink = CallbackSink.start()) {
            String one = clips.order(PICTURE + ",\"callback_url\":\"" + sink.url() + "\"");
            String two = clips.orderV2(SMALL + ",\"callback_url\":\"" + sink.url() + "\"");

            JsonNode made = clips.awaitEnd(one);
            clips.awaitEndV2(two);
            List<JsonNode> pushes = sink.await("the end of both", all -> all.stream()
                    .filter(push -> push.body().contains("\"status\":\"succe")).count() == 2).stream()
                    .map(Push::body).map(Reply::parse).toList();

            List<JsonNode> first = pushes.stream().filter(push -> push.path("task_id").asText().equals(one)).toList();
            assertThat(first).extracting(push -> push.get("status").asText()).containsExactly("processing", "success");
            JsonNode success = first.getLast();
            assertThat(success.get("file_id")).isEqualTo(made.get("file_id"));
            assertThat(success.get("video_width").asInt()).isEqualTo(512);
            assertThat(success.at("/base_resp/status_code").asInt()).isZero();
            List<JsonNode> second = pushes.stream().map(push -> push.path("task"))
                    .filter(task -> task.path("id").asText().equals(two)).toList();
            assertThat(second.getLast().get("status").asText()).isEqualTo("succeeded");
            assertThat(second.getLast().at("/content/url").asText()).startsWith("http");
            assertThat(second).extracting(task -> task.get("status").asText()).contains("running")
                    .isSubsetOf("queued", "running", "succeeded");
            assertThat(sink.challenges()).isNotEmpty();
        }
    }

    @Test
    void receiverThatFailsTheChallenge_isToldNothing_andTheClipIsMade() {
        try (CallbackSink sink = CallbackSink.start()) {
            sink.refuse();
            String task = clips.orderV2(SMALL + ",\"callback_url\":\"" + sink.url() + "\"");

            assertThat(clips.awaitEndV2(task).path("status").asText()).isEqualTo("succeeded");
            assertThat(sink.challenges()).isNotEmpty();
            assertThat(sink.pushes()).isEmpty();
        }
    }

    @Test
    void taskOfAnother_looksUnknown() {
        Api stranger = api.as(STRANGER);
        String first = clips.order(PICTURE);
        String second = clips.orderV2(SMALL);

        Reply foreign = stranger.get("/v1/query/video_generation?task_id=" + first);
        assertThat(foreign.code()).isEqualTo(2013);
        assertThat(foreign.json().get("status").asText()).isEmpty();
        assertThat(foreign.text()).isEqualTo(stranger.get("/v1/query/video_generation?task_id=17").text());
        assertThat(stranger.get("/v1/query/video_template_generation?task_id=" + first).code()).isEqualTo(2013);
        Reply hidden = stranger.get("/v2/query/video_generation/" + second);
        assertThat(hidden.status()).isEqualTo(400);
        assertThat(hidden.json().at("/error/message").asText())
                .isEqualTo(stranger.get("/v2/query/video_generation/17").json().at("/error/message").asText());
        assertThat(stranger.get("/v2/query/video_generation").json().get("items")).isEmpty();
        assertThat(delete(stranger, second).status()).isEqualTo(400);
        assertThat(delete(api, second).json().get("status").asText()).isIn("cancelled", "deleted");
    }

    private static Reply delete(Api by, String task) {
        return by.send(by.request("/v2/video_generation/" + task).DELETE());
    }

    @Test
    void waitingTask_isCancelled_andAnEndedOneDeletedWithItsClip() {
        String running = clips.order(PICTURE);
        String waiting = clips.orderV2(SMALL);
        assertThat(clips.statusV2(waiting).get("status").asText()).isEqualTo("queued");

        Reply cancelled = delete(api, waiting);
        assertThat(cancelled.json()).isEqualTo(Reply.parse("{\"task_id\":\"" + waiting
                + "\",\"action\":\"cancelled\",\"status\":\"cancelled\"}"));
        assertThat(clips.statusV2(waiting).get("status").asText()).isEqualTo("cancelled");
        assertThat(delete(api, waiting).status()).as("once is all").isEqualTo(400);
        assertThat(clips.awaitEnd(running).get("status").asText()).isEqualTo("Success");

        String made = clips.orderV2(SMALL);
        String link = clips.awaitEndV2(made).at("/content/url").asText();
        assertThat(delete(api, made).json().get("action").asText()).isEqualTo("deleted");
        assertThat(api.get("/v2/query/video_generation/" + made).status()).isEqualTo(400);
        assertThat(api.send(api.bare(link).GET()).status()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void serverKilledInTheMiddleOfAClip_makesItOnce() throws IOException {
        Launch launch = Launch.over(data).quickTakeover().set("workers", "1");
        String task;
        try (ServerProcess first = ServerProcess.start(launch)) {
            Clips orders = new Clips(Api.of(first));
            task = orders.order(PICTURE + ",\"duration\":10");
            orders.await(task, status -> status.get("status").asText().equals("Processing"));
            first.kill();
        }
        try (ServerProcess second = ServerProcess.start(launch)) {
            Clips orders = new Clips(Api.of(second));
            Path clip = orders.fetch(task, data);

            assertThat(Eye.facts(clip).frames()).isIn(240, 250);
            JsonNode files = orders.api().get("/v1/files/list").json().get("files");
            assertThat(files).hasSize(1);
            assertThat(files.get(0).get("file_id").asText()).isEqualTo(orders.status(task).get("file_id").asText());
            assertThat(Folders.files(data.resolve("tmp"))).isEmpty();
        }
    }
}
