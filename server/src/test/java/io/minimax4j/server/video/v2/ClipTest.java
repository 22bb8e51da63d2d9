package io.minimax4j.server.video.v2;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.clip.RemakeOrder;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.PlainMedia;
import io.minimax4j.server.Settings;
import io.minimax4j.server.TestServer;
import io.minimax4j.server.account.Plan;
import io.minimax4j.server.callback.Receiver;
import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.video.Wire;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class ClipTest {
    private static final String CREATE = "/v2/video_generation";
    private static final String QUERY = "/v2/query/video_generation";
    private static final String BASE = new String(PlainMedia.clip("h264 1344 768 24 5000 aac"),
            StandardCharsets.ISO_8859_1);

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
        server.clips.script(order -> BASE);
    }

    /** @param items beside the text */
    private static String request(String model, String rest, String... items) {
        StringBuilder content = new StringBuilder("{\"type\":\"text\",\"text\":\"a cat\"}");
        List.of(items).forEach(item -> content.append(',').append(item));
        return "{\"model\":\"" + model + "\",\"content\":[" + content + "]," + rest + "}";
    }

    private static String text(String rest) {
        return request("MiniMax-H3", "\"resolution\":\"768P\",\"duration\":5,\"ratio\":\"16:9\"" + rest);
    }

    private static String item(String type, String role, String url) {
        return "{\"type\":\"" + type + "\",\"" + type + "\":{\"url\":\"" + url + "\"}"
                + (role.isEmpty() ? "" : ",\"role\":\"" + role + "\"") + "}";
    }

    private static String picture(String role, int width, int height, int rgb) {
        return item("image_url", role, PlainMedia.dataUrl(PlainMedia.png(width, height, rgb)));
    }

    private static String clip(String role, String words) {
        return item("video_url", role, PlainMedia.dataUrl(PlainMedia.clip(words)));
    }

    private static String sound(String words) {
        return item("audio_url", "reference_audio", PlainMedia.dataUrl(PlainMedia.sound(words)));
    }

    private static String create(String body) throws Exception {
        return create(CREATE, body);
    }

    private static String create(String path, String body) throws Exception {
        HttpResponse<String> reply = server.post(path, body);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        assertThat(reply.body()).matches("\\{\"task_id\":\"\\d+\"}");
        return Wire.accepted(reply);
    }

    private static String ended(String task) throws Exception {
        return Wire.await(server, QUERY + "/" + task,
                body -> body.contains("\"succeeded\"") || body.contains("\"failed\""));
    }

    private static ClipOrder made(String body) throws Exception {
        assertThat(ended(create(body))).contains("\"succeeded\"");
        return (ClipOrder) server.clips.all().getFirst();
    }

    private static String refusal(String path, String body) throws Exception {
        HttpResponse<String> reply = server.post(path, body);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(400);
        assertThat(reply.body()).startsWith("{\"type\":\"error\",\"error\":{\"type\":\"bad_request_error\",\"message\":"
                + "\"invalid params, ").contains("(2013)\",\"http_code\":\"400\"},\"request_id\":\"");
        return reply.body();
    }

    private static HttpResponse<String> delete(TestServer where, String task) throws Exception {
        return where.send(where.request(CREATE + "/" + task).DELETE());
    }

    @Test
    void clip_isQueuedAndMade_andToldInAllItsFields() throws Exception {
        String status = ended(create(text("")));
        String task = Wire.find("\"id\":\"(\\d+)\"", status);
        String link = Wire.find("\"url\":\"([^\"]+)\"", status);

        assertThat(status.replaceAll("_at\":\\d{10}", "_at\":NOW")).isEqualTo("{\"task\":{\"id\":\"" + task
                + "\",\"model\":\"MiniMax-H3\",\"status\":\"succeeded\",\"created_at\":NOW,\"updated_at\":NOW,"
                + "\"content\":{\"url\":\"" + link + "\"},\"resolution\":\"768P\",\"duration\":5,\"usage\":{"
                + "\"total_seconds\":5,\"input_seconds\":0,\"output_seconds\":5,\"input_image_count\":0,"
                + "\"input_audio_seconds\":0,\"total_tokens\":120962,\"prompt_tokens\":2,\"completion_tokens\":120960},"
                + "\"ratio\":\"16:9\",\"task_type\":\"generation\",\"modality\":\"video\"}}");
        assertThat(server.fetch(link)).hasSize(BASE.length());
        assertThat(Long.parseLong(link.split("/")[5]) - System.currentTimeMillis() / 1000).isBetween(3500L, 3600L);
    }

    @Test
    void order_isTheSizeOfItsRatio_with24FramesASecond() throws Exception {
        ClipOrder order = made(request("minimax-h3-max", "\"resolution\":\"480P\",\"duration\":15,\"ratio\":\"9:16\","
                + "\"extra\":{\"prompt_expansion_mode\":\"disabled\"},\"aigc_watermark\":true"));

        assertThat(order.model()).isEqualTo("MiniMax-H3-Max");
        assertThat(order.size()).isEqualTo(new PixelSize(480, 854));
        assertThat(order.frames()).isEqualTo(360);
        assertThat(order.commanded()).isFalse();
        assertThat(order.enriched()).isFalse();
        assertThat(order.marked()).isTrue();
        server.clips.script(any -> BASE);
        assertThat(made(text("")).enriched()).isTrue();
    }

    @Test
    void oneFrameWithoutARole_isTheFirst_andTheClipAdaptsToIt() throws Exception {
        String body = request("MiniMax-H3", "\"resolution\":\"2K\",\"duration\":4,\"ratio\":\"21:9\"",
                picture("", 400, 400, 0xff0000));
        String status = ended(create(body));
        ClipOrder order = (ClipOrder) server.clips.all().getFirst();

        assertThat(order.size()).isEqualTo(new PixelSize(1440, 1440));
        assertThat(order.firstFrame().size()).isEqualTo(order.size());
        assertThat(order.lastFrame()).isNull();
        assertThat(status).contains("\"ratio\":\"1:1\"", "\"input_image_count\":1", "\"resolution\":\"2K\"");
    }

    @Test
    void bothFrames_areThere_whateverTheirOrder() throws Exception {
        ClipOrder order = made(request("MiniMax-H3", "\"resolution\":\"768P\",\"duration\":4",
                picture("last_frame", 512, 512, 0x0000ff), picture("first_frame", 512, 384, 0xff0000)));

        assertThat(order.size()).isEqualTo(new PixelSize(1024, 768));
        assertThat(order.firstFrame().pixel(9, 9)).isEqualTo(0xffff0000);
        assertThat(order.lastFrame().pixel(9, 9)).isEqualTo(0xff0000ff);
    }

    @Test
    void references_areGivenToTheEngine_filesUntilTheClipIsMade() throws Exception {
        List<Path> seen = new CopyOnWriteArrayList<>();
        server.clips.script(order -> {
            ClipOrder.References references = ((ClipOrder) order).references();
            seen.addAll(references.clips());
            seen.addAll(references.sounds());
            assertThat(seen).allMatch(Files::exists);
            return BASE;
        });
        long upload = server.upload("video_generation_input", "a.png", PlainMedia.png(300, 600, 0x00ff00));
        String status = ended(create(request("MiniMax-H3", "\"resolution\":\"768P\",\"duration\":4",
                item("image_url", "reference_image", "mm_file://" + upload), picture("reference_image", 400, 300, 1),
                clip("reference_video", "h264 640 360 25 4000 aac"), clip("", "hevc 640 360 60 3000"),
                sound("pcm_s16le 6000"))));
        ClipOrder order = (ClipOrder) server.clips.all().getFirst();

        assertThat(order.references().pictures()).extracting(Bitmap::size).containsExactly(new PixelSize(300, 600),
                new PixelSize(400, 300));
        assertThat(order.size()).as("adapted to the first picture").isEqualTo(new PixelSize(704, 1408));
        assertThat(seen).hasSize(3).noneMatch(Files::exists);
        assertThat(status)
                .contains("\"total_seconds\":11,\"input_seconds\":7,\"output_seconds\":4,\"input_image_count\":2,"
                        + "\"input_audio_seconds\":6", "\"prompt_tokens\":12752");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "model":"MiniMax-H4","resolution":"768P","duration":5         | model must be MiniMax-H3 or MiniMax-H3-Max
            "model":"MiniMax-H3","duration":5                             | resolution must be 768P or 2K
            "model":"MiniMax-H3","resolution":"480P","duration":5         | resolution must be 768P or 2K
            "model":"MiniMax-H3-Max","resolution":"2K","duration":5       | resolution must be 480P or 768P
            "model":"MiniMax-H3","resolution":"768P"                      | duration must be a whole number from 4 to 15
            "model":"MiniMax-H3","resolution":"768P","duration":3         | from 4 to 15
            "model":"MiniMax-H3","resolution":"768P","duration":16        | from 4 to 15
            "model":"MiniMax-H3-Max","resolution":"768P","duration":4     | from 5 to 15
            "model":"MiniMax-H3","resolution":"768P","duration":5,"ratio":"2:1"      | ratio must be one of
            "model":"MiniMax-H3","resolution":"768P","duration":5,"extra":{}         | extra is for MiniMax-H3-Max
            "model":"MiniMax-H3-Max","resolution":"768P","duration":5,"extra":{"prompt_expansion_mode":"much"} | disabled, balanced or quality
            "model":"MiniMax-H3-Max","resolution":"768P","duration":5,"extra":{"seed":1}                       | prompt_expansion_mode only
            "model":"MiniMax-H3","resolution":"768P","duration":5,"callback_url":"http://10.0.0.1/"            | callback_url
            """)
    void badFields_are400(String fields, String why) throws Exception {
        String ratio = fields.contains("\"ratio\"") ? "" : ",\"ratio\":\"1:1\"";

        assertThat(refusal(CREATE, "{" + fields + ratio + ",\"content\":[{\"type\":\"text\",\"text\":\"a\"}]}"))
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null                                                               | non-empty text item
            []                                                                 | non-empty text item
            [{"type":"text","text":" "}]                                       | non-empty text item
            [{"type":"image_url","image_url":{"url":"https://h/a"}}]           | non-empty text item
            [{"type":"text","text":"a"}]                                       | ratio must be 21:9
            [{"type":"text","text":"a"},{"type":"gif"}]                        | content[1].type
            [{"type":"text","text":"a"},{"text":"b"}]                          | content[1] has no type
            [{"type":"text","text":"a"},{"type":"image_url"}]                  | content[1].image_url.url is missing
            [{"type":"text","text":"a"},{"type":"image_url","video_url":{"url":"b"}}]                   | image_url.url is missing
            [{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":"b"},"role":"frame"}]    | content[1].role
            [{"type":"text","text":"a"},{"type":"video_url","video_url":{"url":"b"},"role":"base_video"}] | for /v2/video_regeneration
            [{"type":"text","text":"a"},{"type":"audio_url","audio_url":{"url":"b"}}]                   | reference_audio alone
            """)
    void badContent_is400(String content, String why) throws Exception {
        assertThat(refusal(CREATE,
                "{\"model\":\"MiniMax-H3\",\"resolution\":\"768P\",\"duration\":5,\"content\":" + content
                        + "}"))
                .contains(why);
    }

    @Test
    void combinationsThatTheContractDoesNotHave_are400() throws Exception {
        String rest = "\"resolution\":\"768P\",\"duration\":5";
        String first = item("image_url", "first_frame", "https://h/a");
        String reference = item("image_url", "reference_image", "https://h/a");
        String film = item("video_url", "reference_video", "https://h/a");
        String song = item("audio_url", "", "https://h/a");

        assertThat(refusal(CREATE, request("MiniMax-H3", rest, first, reference))).contains("mixes");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, first, film))).contains("mixes");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, first, first)))
                .contains("1 items of the role first_frame");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, item("image_url", "", "a"), reference)))
                .contains("single picture only");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, times(10, reference)))).contains("9 items of the role");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, film, film, film, film)))
                .contains("3 items of the role");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, String.join(",", times(9, reference)),
                String.join(",", times(2, film)), String.join(",", times(2, song))))).contains("12 references, not 13");
        assertThat(refusal(CREATE, text("").replace("a cat", "猫".repeat(7001)))).contains("7000 characters, not 7001");
    }

    private static String[] times(int count, String item) {
        return Collections.nCopies(count, item).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            h264 200 360 25 4000      | 256 to 5760
            h264 1000 300 25 4000     | between 0.4 and 2.5
            h264 640 360 12 4000      | frames a second
            h264 640 360 25 1000      | it must last 2 to 15 s
            h264 640 360 25 16000     | it must last 2 to 15 s
            vp9 640 360 25 4000       | H264
            h264 640 360 25 4000 opus | AAC
            """)
    void clipThatDoesNotFit_is400(String words, String why) throws Exception {
        assertThat(refusal(CREATE, request("MiniMax-H3", "\"resolution\":\"768P\",\"duration\":5",
                clip("reference_video", words)))).contains("content[1].video_url.url", why);
    }

    @Test
    void otherMediaThatDoNotFit_are400_andNothingIsKept() throws Exception {
        String rest = "\"resolution\":\"768P\",\"duration\":5";
        String film = clip("reference_video", "h264 640 360 25 8000");
        int before = Wire.files(folder.resolve("files")).size();

        assertThat(refusal(CREATE, request("MiniMax-H3", rest, picture("", 255, 300, 0)))).contains("256 to 5760");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, picture("", 300, 800, 0)))).contains("0.4 and 2.5");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, film, film))).contains("15 s together");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, film, sound("mp3 16000")))).contains("2 to 15 s");
        assertThat(refusal(CREATE, request("MiniMax-H3", rest, film, sound("mp3 9000"), sound("mp3 9000"))))
                .contains("15 s together");
        assertThat(Wire.files(folder.resolve("files"))).hasSizeLessThanOrEqualTo(before);
    }

    @Test
    void failure_tellsItsCodeAsText_andNoUsage() throws Exception {
        server.clips.script(order -> {
            throw new ApiException(ErrorCode.INPUT_SENSITIVE);
        });
        String status = ended(create(text("")));

        assertThat(status).contains("\"status\":\"failed\"",
                "\"error\":{\"code\":\"1026\",\"message\":\"input new_sensitive\"}", "\"usage\":{}")
                .doesNotContain("\"content\"");
    }

    @Test
    void richerPrompt_isAText_withTokensOnly() throws Exception {
        String body = request("MiniMax-H3", "\"duration\":5", picture("first_frame", 300, 300, 0));
        String status = ended(create("/v2/h3_context_ir", body));

        assertThat(status).contains("\"content\":{\"prompt\":\"enriched a cat\"}", "\"task_type\":\"h3_context_ir\"",
                "\"modality\":\"text\"", "\"usage\":{\"total_tokens\":1506,\"prompt_tokens\":1502,"
                        + "\"completion_tokens\":4}")
                .doesNotContain("resolution");
        assertThat(refusal("/v2/h3_context_ir", request("MiniMax-H3-Max", "\"duration\":5"))).contains("MiniMax-H3");
        assertThat(refusal("/v2/h3_context_ir", request("MiniMax-H3", "\"ratio\":\"1:1\""))).contains("duration");
    }

    @Test
    void clipMadeAnew_hasTheSidesOfItsSource() throws Exception {
        String source = create(text(""));
        ended(source);
        server.clips.script(order -> "2K");
        String status = ended(create("/v2/video_regeneration", "{\"model\":\"minimax-h3\",\"resolution\":\"2K\","
                + "\"source_task_id\":\"" + source + "\"}"));
        RemakeOrder order = (RemakeOrder) server.clips.all().getFirst();

        assertThat(order.size()).isEqualTo(new PixelSize(2520, 1440));
        assertThat(order.marked()).isFalse();
        assertThat(order.base()).doesNotExist();
        assertThat(status).contains("\"resolution\":\"2K\",\"duration\":5,", "\"total_seconds\":10,\"input_seconds\":5",
                "\"ratio\":\"\",\"task_type\":\"regeneration\",\"modality\":\"video\"");
    }

    @Test
    void baseVideo_isJudgedByItsContract() throws Exception {
        String path = "/v2/video_regeneration";
        String rest = "\"resolution\":\"2K\",\"aigc_watermark\":true";
        String status = ended(create(path, request("MiniMax-H3", rest, item("image_url", "", "https://gone/a.png"),
                clip("base_video", "h264 768 768 24 5167 aac"))));

        assertThat(status).contains("\"succeeded\"");
        assertThat(((RemakeOrder) server.clips.all().getFirst()).size()).isEqualTo(new PixelSize(1440, 1440));
        assertThat(((RemakeOrder) server.clips.all().getFirst()).marked()).isTrue();
        for (String[] bad : new String[][]{{"h264 768 768 24 5167", "no sound"},
            {"h264 768 768 25 5167 aac", "24 frames"},
            {"h264 770 768 24 5167 aac", "multiples of 32"}, {"h264 736 768 24 5167 aac", "589824"},
            {"h264 1376 768 24 5167 aac", "1032192"}, {"h264 768 768 24 5000 aac", "120 frames"},
            {"h264 768 768 24 15792 aac", "379 frames"}}) {
            assertThat(refusal(path, request("MiniMax-H3", rest, clip("base_video", bad[0])))).contains(bad[1]);
        }
    }

    @Test
    void regenerationThatIsNoRegeneration_is400() throws Exception {
        String path = "/v2/video_regeneration";
        String source = create(text("").replace("768P", "2K"));
        ended(source);

        assertThat(refusal(path, "{\"model\":\"MiniMax-H3\",\"resolution\":\"768P\",\"source_task_id\":\"1\"}"))
                .contains("resolution must be 2K");
        assertThat(refusal(path, "{\"model\":\"MiniMax-H3\",\"resolution\":\"2K\"}")).contains("exactly one of");
        assertThat(refusal(path, request("MiniMax-H3", "\"resolution\":\"2K\",\"source_task_id\":\"1\"")))
                .contains("exactly one of");
        assertThat(refusal(path, request("MiniMax-H3", "\"resolution\":\"2K\""))).contains("base_video");
        assertThat(refusal(path, "{\"model\":\"MiniMax-H3\",\"resolution\":\"2K\",\"source_task_id\":\"1\"}"))
                .contains("invalid source_task_id");
        assertThat(
                refusal(path, "{\"model\":\"MiniMax-H3\",\"resolution\":\"2K\",\"source_task_id\":\"" + source + "\"}"))
                .contains("in 768P");
    }

    @Test
    void deleting_takesTheTaskAndItsClip() throws Exception {
        String task = create(text(""));
        String link = Wire.find("\"url\":\"([^\"]+)\"", ended(task));
        String key = Wire.otherKey(folder, Optional.empty());

        assertThat(server.send(server.bare(CREATE + "/" + task).header("Authorization", "Bearer " + key).DELETE())
                .body()).contains("invalid task_id");
        assertThat(delete(server, task).body()).isEqualTo("{\"task_id\":\"" + task
                + "\",\"action\":\"deleted\",\"status\":\"deleted\"}");
        assertThat(server.get(QUERY + "/" + task).statusCode()).isEqualTo(400);
        assertThat(server.get(QUERY + "/" + task).body()).contains("invalid task_id");
        assertThat(delete(server, task).body()).contains("invalid task_id");
        assertThat(new String(server.fetch(link), StandardCharsets.UTF_8)).contains("deleted");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void list_isFiltered_andTasksThatWaitAreCancelled(TestDatabase which, @TempDir Path data) throws Exception {
        String url = which.newUrl(data);
        try (TestServer spare = TestServer.start(data, config -> config.with(Settings.DATABASE, Optional.of(url))
                .with(Settings.ACCOUNT_PARALLEL_TASKS, 1).with(Settings.DRAIN_TIMEOUT, Duration.ZERO))) {
            CountDownLatch begun = new CountDownLatch(1);
            spare.clips.script(order -> {
                if (!((ClipOrder) order).prompt().equals("a cat")) {
                    begun.countDown();
                    new CountDownLatch(1).await();
                }
                return BASE;
            });
            String done = Wire.accepted(spare.post(CREATE, text("")));
            Wire.await(spare, QUERY + "/" + done, body -> body.contains("succeeded"));
            String running = Wire.accepted(spare.post(CREATE, text("").replace("a cat", "a long film")));
            begun.await();
            String queued = Wire.accepted(spare.post(CREATE, text("").replace("MiniMax-H3", "MiniMax-H3-Max")));
            String prompt = Wire.accepted(spare.post("/v2/h3_context_ir",
                    request("MiniMax-H3", "\"duration\":5", picture("", 300, 300, 0))));

            assertThat(spare.get(QUERY + "/" + running).body()).contains("\"status\":\"running\"")
                    .doesNotContain("\"usage\"", "\"error\"", "\"content\"");
            assertThat(listed(spare, "")).containsExactly(prompt, queued, running, done);
            assertThat(spare.get(QUERY).body()).endsWith("],\"total\":4}");
            assertThat(listed(spare, "?page_num=2&page_size=3")).containsExactly(done);
            assertThat(spare.get(QUERY + "?page_num=9").body()).isEqualTo("{\"items\":[],\"total\":4}");
            assertThat(listed(spare, "?filter.status=queued")).containsExactly(prompt, queued);
            assertThat(listed(spare, "?filter.model=minimax-h3-max")).containsExactly(queued);
            assertThat(listed(spare, "?filter.task_type=h3_context_ir")).containsExactly(prompt);
            assertThat(listed(spare, "?filter.task_ids=" + done + "," + running + "&filter.task_ids=" + queued))
                    .containsExactly(queued, running, done);
            assertThat(spare.get(QUERY + "?filter.status=done").body()).contains("filter.status must be one of");
            assertThat(spare.get(QUERY + "?page_size=501").statusCode()).isEqualTo(400);
            assertThat(spare.get(QUERY + "?filter.task_ids=x").statusCode()).isEqualTo(400);

            assertThat(delete(spare, running).statusCode()).isEqualTo(400);
            assertThat(delete(spare, running).body()).contains("the task is running");
            for (String waiting : List.of(queued, prompt)) {
                assertThat(delete(spare, waiting).body()).isEqualTo("{\"task_id\":\"" + waiting
                        + "\",\"action\":\"cancelled\",\"status\":\"cancelled\"}");
            }
            assertThat(delete(spare, queued).body()).contains("the task is cancelled");
            assertThat(listed(spare, "?filter.status=cancelled")).containsExactly(prompt, queued);
            Wire.awaitFiles(data, 1);
        }
    }

    private static List<String> listed(TestServer where, String query) throws Exception {
        return Pattern.compile("\"id\":\"(\\d+)\"").matcher(where.get(QUERY + query).body()).results()
                .map(found -> found.group(1)).toList();
    }

    @Test
    void callbacks_tellTheTaskAtEachStatus() throws Exception {
        try (Receiver receiver = new Receiver()) {
            String task = create(text(",\"callback_url\":\"" + receiver.url() + "\""));
            assertThat(receiver.next().isChallenge()).isTrue();
            for (String status : List.of("queued", "running", "succeeded")) {
                assertThat(receiver.next().body()).startsWith("{\"task\":{\"id\":\"" + task
                        + "\",\"model\":\"MiniMax-H3\",\"status\":\"" + status + "\",\"created_at\":");
            }
        }
    }

    @Test
    void planOfTheAccount_limitsTasksThatHaveNotEnded() throws Exception {
        String key = Wire.otherKey(folder, Optional.of(Plan.FREE));
        CountDownLatch go = new CountDownLatch(1);
        server.clips.script(order -> {
            go.await();
            return BASE;
        });
        List<String> tasks = new ArrayList<>(List.of(Wire.accepted(server.postAs(key, CREATE, text(""))),
                Wire.accepted(server.postAs(key, CREATE, text("")))));
        HttpResponse<String> third = server.postAs(key, CREATE, text(""));
        go.countDown();

        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.body()).contains("\"type\":\"rate_limit_error\"", "2 tasks of MiniMax-H3", "(1041)");
        for (String task : tasks) {
            Wire.awaitAs(key, server, QUERY + "/" + task, body -> body.contains("succeeded"));
        }
        String fourth = Wire.accepted(server.postAs(key, CREATE, text("")));
        Wire.awaitAs(key, server, QUERY + "/" + fourth, body -> body.contains("succeeded"));
    }

    @Test
    void callersWithoutAKey_get401() throws Exception {
        HttpResponse<String> reply = server.send(server.bare(CREATE).POST(BodyPublishers.ofString(text(""))));

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.body()).startsWith("{\"type\":\"error\",\"error\":{\"type\":\"authorized_error\",");
    }
}
