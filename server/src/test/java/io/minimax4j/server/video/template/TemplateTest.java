package io.minimax4j.server.video.template;

import static io.minimax4j.server.TestServer.code;
import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.clip.TemplateOrder;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.video.VideoTemplate;
import io.minimax4j.server.PlainMedia;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import io.minimax4j.server.callback.Receiver;
import io.minimax4j.server.video.Wire;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TemplateTest {
    private static final String CREATE = "/v1/video_template_generation";
    private static final String QUERY = "/v1/query/video_template_generation?task_id=";
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    private static final String RUN_FOR_LIFE = "393769180141805569";
    private static final String DIVING = "392753057216684038";
    private static final String ANIME_LIFE = "394514820878671878";

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

    private static String request(String template, String picture, String text) {
        return "{\"template_id\":\"" + template + "\"" + (picture == null
                ? ""
                : ",\"media_inputs\":[{\"value\":\""
                        + picture + "\"}]")
                + (text == null ? "" : ",\"text_inputs\":[{\"value\":\"" + text + "\"}]") + "}";
    }

    private static String dog() {
        return PlainMedia.dataUrl(PlainMedia.jpeg(400, 320, 0x808080));
    }

    private static String ended(String task) throws Exception {
        return Wire.await(server, QUERY + task, body -> body.contains("\"Success\"") || body.contains("\"Fail\""));
    }

    @Test
    void clip_isAcceptedAtOnce_andItsLinkToldWhenItIsMade() throws Exception {
        HttpResponse<String> reply = server.post(CREATE, request(RUN_FOR_LIFE, dog(), "狮子"));
        String task = Wire.accepted(reply);
        String status = ended(task);
        String link = Wire.find("\"video_url\":\"([^\"]+)\"", status);

        assertThat(reply.body()).isEqualTo("{\"task_id\":\"" + task + "\"," + SUCCESS);
        assertThat(status)
                .isEqualTo("{\"task_id\":\"" + task + "\",\"status\":\"Success\",\"video_url\":\"" + link + "\","
                        + SUCCESS);
        assertThat(server.fetch(link)).isEqualTo("a clip".getBytes(StandardCharsets.US_ASCII));
        assertThat(Long.parseLong(link.split("/")[5]) - System.currentTimeMillis() / 1000).as("it works for 9 hours")
                .isBetween(32_300L, 32_400L);
        TemplateOrder order = (TemplateOrder) server.clips.all().getFirst();
        assertThat(order.template()).isEqualTo(VideoTemplate.RUN_FOR_LIFE);
        assertThat(order.text()).isEqualTo("狮子");
        assertThat(order.picture().size()).isEqualTo(new PixelSize(400, 320));
    }

    @Test
    void inputsThatATemplateDoesNotTake_areLeftAlone() throws Exception {
        assertThat(ended(Wire.accepted(server.post(CREATE, request(ANIME_LIFE, "mm_file://17", "a busy day")))))
                .contains("Success");
        assertThat(ended(Wire.accepted(server.post(CREATE, request(DIVING, dog(), "a busy day"))))).contains("Success");
        assertThat(server.clips.all()).extracting(order -> ((TemplateOrder) order).picture() == null)
                .containsExactly(true, false);
        assertThat(server.clips.all()).extracting(order -> ((TemplateOrder) order).text())
                .containsExactly("a busy day", null);
    }

    @Test
    void missingInputs_are2013_sayingWhatTheTemplateTakes() throws Exception {
        assertThat(server.post(CREATE, request(RUN_FOR_LIFE, dog(), null)).body()).contains("\"status_code\":2013",
                "text_inputs[0].value is missing", "beast");
        assertThat(server.post(CREATE, request(RUN_FOR_LIFE, null, "狮子")).body()).contains("\"status_code\":2013",
                "media_inputs[0].value is missing", "pet photo");
        assertThat(server.post(CREATE, request(ANIME_LIFE, null, " ")).body()).contains("\"status_code\":2013",
                "text_inputs[0].value is missing");
        assertThat(server.post(CREATE, "{\"template_id\":\"17\"}").body()).contains("2013",
                "template_id is not the id");
        assertThat(server.post(CREATE, "{}").body()).contains("2013", "template_id is missing");
    }

    @Test
    void pictureThatDoesNotFit_is2013AtOnce() throws Exception {
        HttpResponse<String> reply = server.post(CREATE,
                request(DIVING, PlainMedia.dataUrl(PlainMedia.png(300, 300, 0)), null));

        assertThat(code(reply)).isEqualTo(2013);
        assertThat(reply.body()).contains("media_inputs[0].value", "more than 300");
    }

    @Test
    void taskThatWaits_isPreparing_andOneThatRunsProcessing(@TempDir Path data) throws Exception {
        try (TestServer spare = TestServer.start(data, config -> config.with(Settings.ACCOUNT_PARALLEL_TASKS, 1)
                .with(Settings.DRAIN_TIMEOUT, Duration.ZERO))) {
            CountDownLatch begun = new CountDownLatch(1);
            spare.clips.script(order -> {
                begun.countDown();
                new CountDownLatch(1).await();
                return "";
            });
            String running = Wire.accepted(spare.post(CREATE, request(ANIME_LIFE, null, "a day")));
            begun.await();
            String waiting = Wire.accepted(spare.post(CREATE, request(ANIME_LIFE, null, "a day")));

            assertThat(spare.get(QUERY + running).body()).isEqualTo("{\"task_id\":\"" + running
                    + "\",\"status\":\"Processing\"," + SUCCESS);
            assertThat(spare.get(QUERY + waiting).body()).isEqualTo("{\"task_id\":\"" + waiting
                    + "\",\"status\":\"Preparing\"," + SUCCESS);
        }
    }

    @Test
    void failure_isFailWithItsCode_andForeignTasksDoNotExist() throws Exception {
        server.clips.script(order -> {
            throw new ApiException(ErrorCode.INPUT_SENSITIVE);
        });
        String task = Wire.accepted(server.post(CREATE, request(ANIME_LIFE, null, "a day")));

        assertThat(ended(task)).isEqualTo("{\"task_id\":\"" + task + "\",\"status\":\"Fail\",\"base_resp\":"
                + "{\"status_code\":1026,\"status_msg\":\"input new_sensitive\"}}");
        assertThat(server.send(server.bare(QUERY + task).header("Authorization", "Bearer "
                + Wire.otherKey(folder, Optional.empty()))).body()).contains("\"status\":\"\"", "2013");
        assertThat(server.get("/v1/query/video_generation?task_id=" + task).body()).contains("2013");
    }

    @Test
    void callback_isToldWithTheLink() throws Exception {
        try (Receiver receiver = new Receiver()) {
            String task = Wire.accepted(server.post(CREATE, request(ANIME_LIFE, null, "a day").replace("{\"template",
                    "{\"callback_url\":\"" + receiver.url() + "\",\"template")));
            assertThat(receiver.next().isChallenge()).isTrue();
            assertThat(receiver.next().body())
                    .isEqualTo("{\"task_id\":\"" + task + "\",\"status\":\"processing\"," + SUCCESS);
            String told = receiver.next().body();

            assertThat(told).startsWith("{\"task_id\":\"" + task + "\",\"status\":\"success\",\"video_url\":\"http://")
                    .endsWith("\"," + SUCCESS);
            assertThat(server.fetch(Wire.find("\"video_url\":\"([^\"]+)\"", told))).hasSize(6);
        }
    }
}
