package io.minimax4j.server.video;

import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.PlainMedia;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import io.minimax4j.server.account.Plan;
import io.minimax4j.server.callback.Receiver;
import io.minimax4j.server.callback.Receiver.Push;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class VideoTest {
    private static final String CREATE = "/v1/video_generation";
    private static final String QUERY = "/v1/query/video_generation?task_id=";
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final String TEXT = "{\"model\":\"MiniMax-Hailuo-2.3\",\"prompt\":\"a cat [Pan left]\"}";
    private static final int RED = 0xff0000;
    private static final int BLUE = 0x0000ff;

    private static TestServer server;
    private static Path folder;

    @BeforeAll
    static void start(@TempDir Path data) {
        folder = data;
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void film() {
        server.clips.script(order -> "a clip");
    }

    private static String png(int width, int height, int rgb) {
        return PlainMedia.dataUrl(PlainMedia.png(width, height, rgb));
    }

    private static String create(String body) throws Exception {
        return Wire.accepted(server.post(CREATE, body));
    }

    private static String ended(String task) throws Exception {
        return Wire.await(server, QUERY + task, body -> body.contains("\"Success\"") || body.contains("\"Fail\""));
    }

    private static ClipOrder made(String body) throws Exception {
        assertThat(ended(create(body))).contains("\"Success\"");
        return (ClipOrder) server.clips.all().getFirst();
    }

    @Test
    void clip_isAcceptedAtOnce_andItsFileNamedWhenItIsMade() throws Exception {
        HttpResponse<String> reply = server.post(CREATE, TEXT);
        String task = Wire.accepted(reply);
        String status = ended(task);
        String file = Wire.find("\"file_id\":\"(\\d+)\"", status);

        assertThat(reply.body()).isEqualTo("{\"task_id\":\"" + task + "\"," + SUCCESS);
        assertThat(status).isEqualTo("{\"task_id\":\"" + task + "\",\"status\":\"Success\",\"file_id\":\"" + file
                + "\",\"video_width\":1366,\"video_height\":768," + SUCCESS);
        assertThat(Long.parseLong(file)).isLessThan(1L << 53);
        String retrieved = server.get("/v1/files/retrieve?file_id=" + file).body();
        assertThat(retrieved).contains("\"file\":{\"file_id\":" + file + ",\"bytes\":6,\"created_at\":",
                "\"filename\":\"output_aigc.mp4\",\"purpose\":\"video_generation\"");
        String link = Wire.find("\"download_url\":\"([^\"]+)\"", retrieved);
        assertThat(server.fetch(link)).isEqualTo("a clip".getBytes(StandardCharsets.US_ASCII));
        assertThat(Long.parseLong(link.split("/")[5]) - System.currentTimeMillis() / 1000).as("it works for an hour")
                .isBetween(3500L, 3600L);
        assertThat(server.get("/v1/files/retrieve_content?file_id=" + file).body()).isEqualTo("a clip");
        assertThat(server.get("/v1/files/list?purpose=video_generation").body()).contains("\"file_id\":" + file);
    }

    @Test
    void order_saysWhatWasAsked() throws Exception {
        ClipOrder usual = made(TEXT);

        assertThat(usual.model()).isEqualTo("MiniMax-Hailuo-2.3");
        assertThat(usual.prompt()).isEqualTo("a cat [Pan left]");
        assertThat(usual.size()).isEqualTo(new PixelSize(1366, 768));
        assertThat(usual.frames()).isEqualTo(144);
        assertThat(usual.commanded()).isTrue();
        assertThat(usual.enriched()).isTrue();
        assertThat(usual.marked()).isFalse();
        assertThat(usual.firstFrame()).isNull();
        assertThat(usual.references()).isEqualTo(ClipOrder.References.NONE);
    }

    @Test
    void frames_comeInExactlyTheSizeOfTheClip_whichFollowsTheFirst() throws Exception {
        ClipOrder order = made("{\"model\":\"MiniMax-Hailuo-02\",\"first_frame_image\":\"" + png(320, 400, RED)
                + "\",\"last_frame_image\":\"" + png(600, 301, BLUE) + "\",\"duration\":10}");

        assertThat(order.size()).isEqualTo(new PixelSize(768, 960));
        assertThat(order.seconds()).isEqualTo(10);
        assertThat(order.prompt()).isEmpty();
        assertThat(order.firstFrame().size()).isEqualTo(order.size());
        assertThat(order.lastFrame().size()).isEqualTo(order.size());
        assertThat(order.firstFrame().argb()).containsOnly(0xff000000 | RED);
        assertThat(order.lastFrame().argb()).containsOnly(0xff000000 | BLUE);
        assertThat(
                ended(create("{\"model\":\"MiniMax-Hailuo-02\",\"last_frame_image\":\"" + png(602, 301, BLUE) + "\"}")))
                .as("alone, the last one is followed").contains("\"video_width\":1536,\"video_height\":768");
    }

    @Test
    void subject_isAReference_andTheClipIsWide() throws Exception {
        ClipOrder order = made("{\"model\":\"S2V-01\",\"prompt\":\"she winks\",\"subject_reference\":[{\"type\":"
                + "\"character\",\"image\":\"" + png(301, 301, RED) + "\"}],\"duration\":6}");

        assertThat(order.size()).isEqualTo(new PixelSize(1280, 720));
        assertThat(order.references().pictures()).extracting(Bitmap::size).containsExactly(new PixelSize(301, 301));
        assertThat(order.commanded()).isFalse();
    }

    @Test
    void picture_isKeptUntilTheClipIsMade_andThenNothingButTheClip(@TempDir Path data) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (TestServer spare = TestServer.start(data)) {
            long upload = spare.upload("video_generation_input", "a.png", PlainMedia.png(320, 320, RED));
            spare.clips.script(order -> {
                begun.countDown();
                go.await();
                return "a clip";
            });
            String task = Wire.accepted(spare.post(CREATE, "{\"model\":\"I2V-01\",\"first_frame_image\":\"mm_file://"
                    + upload + "\"}"));
            begun.await();
            assertThat(spare.get(QUERY + task).body()).isEqualTo("{\"task_id\":\"" + task
                    + "\",\"status\":\"Processing\",\"file_id\":\"\"," + SUCCESS);
            assertThat(spare.get("/v1/files/list").body()).doesNotContain("video_medium");
            assertThat(spare.post("/v1/files/delete", "{\"file_id\":" + upload + "}").body()).contains("success");
            assertThat(Wire.files(data.resolve("files"))).hasSize(1);
            go.countDown();
            Wire.await(spare, QUERY + task, body -> body.contains("Success"));
            Wire.awaitFiles(data, 1);
            assertThat(Wire.files(data.resolve("tmp"))).isEmpty();
        }
    }

    @Test
    void tasksBeyondTheAccountsTurns_areQueueing(@TempDir Path data) throws Exception {
        try (TestServer spare = TestServer.start(data, config -> config.with(Settings.ACCOUNT_PARALLEL_TASKS, 1)
                .with(Settings.DRAIN_TIMEOUT, Duration.ZERO))) {
            CountDownLatch begun = new CountDownLatch(1);
            spare.clips.script(order -> {
                begun.countDown();
                new CountDownLatch(1).await();
                return "";
            });
            spare.post(CREATE, TEXT);
            begun.await();
            String waiting = Wire.accepted(spare.post(CREATE, TEXT));

            assertThat(spare.get(QUERY + waiting).body()).isEqualTo("{\"task_id\":\"" + waiting
                    + "\",\"status\":\"Queueing\",\"file_id\":\"\"," + SUCCESS);
        }
    }

    @Test
    void serverThatStops_leavesNoPartOfAClip_andTheNextOneMakesTheSame(@TempDir Path data) throws Exception {
        String task;
        ClipOrder first;
        try (TestServer one = TestServer.start(data, config -> config.with(Settings.DRAIN_TIMEOUT, Duration.ZERO))) {
            CountDownLatch begun = new CountDownLatch(1);
            one.clips.script(order -> {
                begun.countDown();
                new CountDownLatch(1).await();
                return "";
            });
            task = Wire.accepted(one.post(CREATE,
                    "{\"model\":\"I2V-01-live\",\"first_frame_image\":\"" + png(320, 320, BLUE) + "\"}"));
            begun.await();
            first = (ClipOrder) one.clips.all().getFirst();
        }
        assertThat(Wire.files(data.resolve("tmp"))).as("the film was interrupted").isEmpty();
        try (TestServer two = TestServer.start(data)) {
            Wire.await(two, QUERY + task, body -> body.contains("Success"));
            assertThat(two.clips.all()).containsExactly(first);
            Wire.awaitFiles(data, 1);
        }
    }

    @Test
    void failure_isFailWithACodeThatClientsDoNotTryAgain() throws Exception {
        server.clips.script(order -> {
            throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
        });
        String task = create(TEXT);

        assertThat(ended(task)).isEqualTo("{\"task_id\":\"" + task + "\",\"status\":\"Fail\",\"file_id\":\"\","
                + "\"base_resp\":{\"status_code\":1027,\"status_msg\":\"output new_sensitive\"}}");
        assertThat(Wire.files(folder.resolve("tmp"))).isEmpty();
    }

    @Test
    void query_ofAnUnknownOrForeignTask_is2013_withAnEmptyStatus() throws Exception {
        String task = create(TEXT);
        String foreign = server.send(server.bare(QUERY + task).header("Authorization", "Bearer "
                + Wire.otherKey(folder, Optional.empty()))).body();

        assertThat(foreign).startsWith("{\"task_id\":\"\",\"status\":\"\",\"file_id\":\"\",\"base_resp\":"
                + "{\"status_code\":2013,\"status_msg\":\"invalid params, there is no task with this task_id");
        assertThat(server.get(QUERY + "17").body()).isEqualTo(foreign);
        assertThat(server.get(QUERY + "x").body()).isEqualTo(foreign);
        assertThat(ended(task)).contains("Success");
        assertThat(server.get(QUERY).body()).contains("\"status_code\":2013", "task_id is missing");
    }

    @ParameterizedTest
    @CsvSource({"300,400,short side must have more than 300", "301,1000,between 0.4 and 2.5",
        "1000,301,between 0.4 and 2.5"})
    void pictureThatDoesNotFit_is2013AtOnce(int width, int height, String why) throws Exception {
        HttpResponse<String> reply = server.post(CREATE,
                "{\"model\":\"I2V-01\",\"first_frame_image\":\"" + png(width, height, RED) + "\"}");

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("first_frame_image", why).doesNotContain("task_id");
    }

    @Test
    void whatIsNoPicture_is2013AtOnce_andNothingIsKept(@TempDir Path data) throws Exception {
        try (TestServer spare = TestServer.start(data)) {
            String both = "{\"model\":\"MiniMax-Hailuo-02\",\"first_frame_image\":\"" + png(320, 320, RED)
                    + "\",\"last_frame_image\":\"%s\"}";
            for (String bad : new String[]{"mm_file://17", "data:image/png;base64,R0lGODlhAAAA",
                "http://10.0.0.1/a.png"}) {
                HttpResponse<String> reply = spare.post(CREATE, both.formatted(bad));
                assertThat(code(reply)).isEqualTo(2013);
                assertThat(reply.body()).contains("last_frame_image");
            }
            assertThat(Wire.files(data.resolve("files"))).isEmpty();
            assertThat(Wire.files(data.resolve("tmp"))).isEmpty();
            assertThat(spare.clips.all()).isEmpty();
        }
    }

    @Test
    void badFields_are2013AtOnce() throws Exception {
        assertThat(server.post(CREATE, TEXT.replace("}", ",\"duration\":7}")).body()).contains("2013", "duration");
        assertThat(server.post(CREATE, TEXT.replace("}", ",\"callback_url\":\"http://10.0.0.1/\"}")).body())
                .contains("2013", "callback_url");
        assertThat(server.post(CREATE, "{\"model\":\"MiniMax-H3\",\"prompt\":\"a\"}").body()).contains("2013", "model");
    }

    @Test
    void callback_isChallenged_andToldEachStatusInItsOwnWords() throws Exception {
        try (Receiver receiver = new Receiver()) {
            receiver.answers(push -> new Receiver.Reply(200, push.body()));
            String task = create(TEXT.replace("}", ",\"callback_url\":\"" + receiver.url() + "\"}"));
            Push challenge = receiver.next();
            Push processing = receiver.next();
            Push success = receiver.next();
            String file = Wire.find("\"file_id\":\"(\\d+)\"", ended(task));

            assertThat(challenge.isChallenge()).isTrue();
            assertThat(processing.body()).isEqualTo("{\"task_id\":\"" + task
                    + "\",\"status\":\"processing\",\"file_id\":\"\"," + SUCCESS);
            assertThat(success.body())
                    .isEqualTo("{\"task_id\":\"" + task + "\",\"status\":\"success\",\"file_id\":\"" + file
                            + "\",\"video_width\":1366,\"video_height\":768," + SUCCESS);
        }
    }

    @Test
    void callbackOfAFailure_saysFailed_andAnAddressThatRefusesStopsNothing() throws Exception {
        server.clips.script(order -> {
            throw new ApiException(ErrorCode.INPUT_SENSITIVE);
        });
        try (Receiver receiver = new Receiver(); Receiver refusing = new Receiver()) {
            refusing.answers(200, "no");
            String task = create(TEXT.replace("}", ",\"callback_url\":\"" + receiver.url() + "\"}"));
            String other = create(TEXT.replace("}", ",\"callback_url\":\"" + refusing.url() + "\"}"));
            receiver.next();
            receiver.next();

            assertThat(receiver.next().body())
                    .isEqualTo("{\"task_id\":\"" + task + "\",\"status\":\"failed\",\"file_id\":\"\","
                            + "\"base_resp\":{\"status_code\":1026,\"status_msg\":\"input new_sensitive\"}}");
            assertThat(ended(other)).contains("1026");
            for (int i = 0; i < 3; i++) {
                assertThat(refusing.next().isChallenge()).isTrue();
            }
        }
    }

    @Test
    void planOfTheAccount_limitsRequests_andRefusedOnesDoNotCount() throws Exception {
        String key = Wire.otherKey(folder, Optional.of(Plan.FREE));
        server.postAs(key, CREATE, TEXT.replace("a cat", " ").replace("[Pan left]", ""));
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tasks.add(Wire.accepted(server.postAs(key, CREATE, TEXT)));
        }

        assertThat(code(server.postAs(key, CREATE, TEXT))).isEqualTo(1002);
        for (String task : tasks) {
            Wire.awaitAs(key, server, QUERY + task, body -> body.contains("Success"));
        }
    }

    @Test
    void clip_isGoneAfterItsLife(@TempDir Path data) throws Exception {
        try (TestServer spare = TestServer.start(data,
                config -> config.with(Settings.VIDEO_LIFE, Duration.ofSeconds(1)))) {
            String task = Wire.accepted(spare.send(spare.request(CREATE).POST(BodyPublishers.ofString(TEXT))));
            String file = Wire.find("\"file_id\":\"(\\d+)\"",
                    Wire.await(spare, QUERY + task, body -> body.contains("Success")));
            Wire.await(spare, "/v1/files/retrieve?file_id=" + file, body -> body.contains("expired"));
        }
    }
}
