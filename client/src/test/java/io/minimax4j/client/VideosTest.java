package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;
import static io.minimax4j.client.WireServer.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.InvalidRequestException;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.client.media.Media;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.task.TaskStatus;
import io.minimax4j.client.video.Clip;
import io.minimax4j.client.video.ClipFilter;
import io.minimax4j.client.video.ClipModel;
import io.minimax4j.client.video.ClipOrder;
import io.minimax4j.client.video.TemplateOrder;
import io.minimax4j.client.video.VideoModel;
import io.minimax4j.client.video.VideoOrder;
import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.protocol.video.VideoTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VideosTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Media FIRST = Media.of(URI.create("https://h/a.jpeg"));
    private static final Media LAST = Media.of(URI.create("https://h/b.jpeg"));
    private static final byte[] MP4 = "....ftypisom".getBytes();
    /** 106916112212032 in Base64 for URLs. */
    private static final String SAVED = "mm1:video:MTA2OTE2MTEyMjEyMDMy";

    @TempDir
    Path folder;
    private final Pauses pauses = new Pauses();

    private MiniMax client(WireServer server) {
        return Clients.builder(server).maxRetries(1).timing(pauses.timing()).build();
    }

    private static WireServer.Script started() {
        return json("{\"task_id\":\"106916112212032\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
    }

    private static WireServer.Script status(String word, int code) {
        return json("{\"task_id\":\"106916112212032\",\"status\":\"" + word + "\",\"file_id\":\"\",\"base_resp\":"
                + "{\"status_code\":" + code + ",\"status_msg\":\"why " + Clients.KEY + "\"}}");
    }

    private static WireServer.Script success() {
        return json("{\"task_id\":\"106916112212032\",\"status\":\"Success\",\"file_id\":\"205258526306433\","
                + "\"video_width\":1920,\"video_height\":1080,"
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
    }

    private static WireServer.Script stored(WireServer server) {
        return json("{\"file\":{\"file_id\":205258526306433,\"bytes\":12,\"created_at\":1700469398,"
                + "\"filename\":\"output_aigc.mp4\",\"purpose\":\"video_generation\",\"download_url\":\"" + server.url()
                + "/clip.mp4?sig=1\"},\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
    }

    private static WireServer.Script clipTask(String status, String more) {
        return json("{\"task\":{\"id\":\"424010985738629\",\"model\":\"MiniMax-H3\",\"status\":\"" + status
                + "\",\"created_at\":1785125529,\"updated_at\":1785125946" + more + "}}");
    }

    @Test
    void aClipOfAText_isStartedAwaitedAndSaved() throws Exception {
        try (WireServer server = new WireServer(started(), status("Preparing", 0), status("Processing", 0), success());
                MiniMax minimax = client(server)) {
            server.then(stored(server));
            server.then(reply(200, "video/mp4", MP4));
            Task<Clip> task = minimax.videos().start(VideoOrder.of("A man reads [Static shot].")
                    .model(VideoModel.HAILUO_2_3).seconds(6).resolution("1080P"));
            assertThat(task.save()).isEqualTo(SAVED);
            List<String> seen = new ArrayList<>();
            List<String> downloaded = new ArrayList<>();

            Clip clip = task.await(HOUR, status -> seen.add(status.state()));
            clip.save(folder.resolve("a.mp4"), (bytes, of) -> downloaded.add(bytes + " of " + of));

            assertThat(seen).containsExactly("Preparing", "Processing", "Success");
            assertThat(clip.width()).hasValue(1920);
            assertThat(clip.height()).hasValue(1080);
            assertThat(clip.fileId()).hasValue(205258526306433L);
            assertThat(folder.resolve("a.mp4")).hasBinaryContent(MP4);
            assertThat(downloaded).last().isEqualTo("12 of 12");
            WireServer.Request start = server.request();
            assertThat(start.path()).isEqualTo("/v1/video_generation");
            assertThat(start.text()).isEqualTo("""
                    {"model":"MiniMax-Hailuo-2.3","prompt":"A man reads [Static shot].","duration":6,\
                    "resolution":"1080P"}""");
            for (int i = 0; i < 3; i++) {
                assertThat(server.request().path()).isEqualTo("/v1/query/video_generation?task_id=106916112212032");
            }
            assertThat(server.request().path()).isEqualTo("/v1/files/retrieve?file_id=205258526306433");
            assertThat(server.request().header("Authorization")).as("the link works without the key").isNull();
        }
    }

    @Test
    void theModes_areToldApartByWhatIsGiven() throws Exception {
        try (WireServer server = new WireServer(started(), started(), started());
                MiniMax minimax = client(server)) {
            minimax.videos().start(VideoOrder.of("mouse").firstFrame(FIRST).optimizePrompt(false).fastPretreatment()
                    .watermark().callback("https://h/cb"));
            minimax.videos().start(VideoOrder.ofPictures().firstFrame(FIRST).lastFrame(LAST));
            minimax.videos().start(VideoOrder.of("girl winks").subject(FIRST));

            assertThat(server.request().text()).isEqualTo("""
                    {"model":"MiniMax-Hailuo-2.3","prompt":"mouse","prompt_optimizer":false,"fast_pretreatment":true,\
                    "first_frame_image":"https://h/a.jpeg","callback_url":"https://h/cb","aigc_watermark":true}""");
            assertThat(server.request().text()).isEqualTo("""
                    {"model":"MiniMax-Hailuo-02","first_frame_image":"https://h/a.jpeg",\
                    "last_frame_image":"https://h/b.jpeg"}""");
            assertThat(server.request().text()).isEqualTo("""
                    {"model":"S2V-01","prompt":"girl winks","subject_reference":[{"type":"character",\
                    "image":["https://h/a.jpeg"]}]}""");
        }
    }

    @ParameterizedTest
    @CsvSource({"Fail,1027,output new_sensitive", "Fail,1026,input new_sensitive", "Failed,0,does not say why"})
    void aClipThatFailed_tellsWhy(String word, int code, String told) {
        try (WireServer server = new WireServer(status(word, code), status(word, code));
                MiniMax minimax = client(server)) {
            Task<?> task = minimax.resume(SAVED);

            TaskStatus status = task.poll();
            assertThat(status.ended()).isTrue();
            assertThat(status.failure()).isPresent();
            assertThatThrownBy(() -> task.await(HOUR)).isInstanceOfSatisfying(TaskFailedException.class,
                    e -> assertThat(e.code().orElse(0)).isEqualTo(code))
                    .hasMessageContaining("Clip 106916112212032").hasMessageContaining(told)
                    .hasMessageNotContaining(Clients.KEY);
        }
    }

    @Test
    void aTaskThatIsNotKnown_isARefusal() {
        try (WireServer server = new WireServer(json("{\"task_id\":\"\",\"status\":\"\",\"file_id\":\"\",\"base_resp\":"
                + "{\"status_code\":2013,\"status_msg\":\"unknown task_id\"}}")); MiniMax minimax = client(server)) {
            assertThatThrownBy(() -> minimax.videos().video("1").poll()).isInstanceOf(InvalidRequestException.class);
        }
    }

    @Test
    void aStartWhoseOutcomeIsNotKnown_isNotRepeatedAndSaysSo() {
        try (WireServer server = new WireServer(BatchWire.cut(), started()); MiniMax minimax = client(server)) {
            assertThatThrownBy(() -> minimax.videos().start(VideoOrder.of("fox")))
                    .isInstanceOf(ConnectionException.class).hasMessageContaining("charged twice");
            assertThat(server.unread()).isEqualTo(1);
        }
    }

    @Test
    void aDownloadThatBroke_goesOnWhereItBroke() throws Exception {
        try (WireServer server = new WireServer(success()); MiniMax minimax = client(server)) {
            server.then(stored(server));
            server.then((request, wire) -> wire.send("HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n"
                    + "Content-Length: 12\r\nETag: \"1\"\r\n\r\n....f"));
            server.then(reply(206, "video/mp4", "typisom", "Content-Range: bytes 5-11/12", "ETag: \"1\""));

            minimax.videos().resume(SAVED).await(HOUR).save(folder.resolve("a.mp4"));

            assertThat(folder.resolve("a.mp4")).hasBinaryContent(MP4);
            server.request();
            server.request();
            server.request();
            assertThat(server.request().header("Range")).isEqualTo("bytes=5-");
        }
    }

    @Test
    void aClipOfVersion2_hasItsOwnWords() throws Exception {
        try (WireServer server = new WireServer(json("{\"task_id\":\"424010985738629\"}"), clipTask("queued", ""),
                clipTask("running", "")); MiniMax minimax = client(server)) {
            server.then(clipTask("succeeded", ",\"content\":{\"url\":\"" + server.url() + "/a.mp4\"},\"resolution\":"
                    + "\"2K\",\"duration\":5,\"usage\":{\"total_seconds\":5,\"total_tokens\":273890},\"ratio\":\"16:9\","
                    + "\"task_type\":\"generation\",\"modality\":\"video\""));
            server.then(reply(200, "video/mp4", MP4));

            Task<Clip> task = minimax.videos().start(ClipOrder.of("cat").resolution("2K").seconds(5));
            Clip clip = task.await(HOUR);

            assertThat(clip.open().readAllBytes()).isEqualTo(MP4);
            WireServer.Request start = server.request();
            assertThat(start.path()).isEqualTo("/v2/video_generation");
            assertThat(start.text()).isEqualTo("""
                    {"model":"MiniMax-H3","content":[{"type":"text","text":"cat"}],"resolution":"2K","duration":5,\
                    "ratio":"16:9"}""");
            assertThat(server.request().path()).isEqualTo("/v2/query/video_generation/424010985738629");
        }
    }

    @Test
    void referencesAndFrames_areContentWithARole() throws Exception {
        try (WireServer server = new WireServer(json("{\"task_id\":\"1\"}"), json("{\"task_id\":\"2\"}"));
                MiniMax minimax = client(server)) {
            minimax.videos().start(ClipOrder.of("x").model(ClipModel.H3_MAX).referenceImage(FIRST)
                    .referenceVideo(Media.stored(7)).referenceAudio(Media.of("ID3....".getBytes())).ratio("1:1")
                    .promptExpansion("quality").callback("https://h/cb"));
            minimax.videos().start(ClipOrder.of("y").firstFrame(FIRST).lastFrame(LAST).watermark());

            assertThat(server.request().text()).isEqualTo("""
                    {"model":"MiniMax-H3-Max","content":[{"type":"text","text":"x"},{"type":"image_url","image_url":\
                    {"url":"https://h/a.jpeg"},"role":"reference_image"},{"type":"video_url","video_url":\
                    {"url":"mm_file://7"},"role":"reference_video"},{"type":"audio_url","audio_url":\
                    {"url":"data:audio/mpeg;base64,SUQzLi4uLg=="},"role":"reference_audio"}],"resolution":"768P",\
                    "duration":5,"ratio":"1:1","callback_url":"https://h/cb","extra":\
                    {"prompt_expansion_mode":"quality"}}""");
            assertThat(server.request().text()).contains("\"role\":\"first_frame\"", "\"role\":\"last_frame\"",
                    "\"aigc_watermark\":true").doesNotContain("\"ratio\"");
        }
    }

    @Test
    void aClipOfVersion2ThatFailed_tellsItsCode() {
        try (WireServer server = new WireServer(clipTask("failed",
                ",\"usage\":{},\"error\":{\"code\":\"1026\",\"message\":\"input new_sensitive\"}"));
                MiniMax minimax = client(server)) {
            assertThatThrownBy(() -> minimax.videos().clip("424010985738629").await(HOUR))
                    .isInstanceOfSatisfying(TaskFailedException.class, e -> {
                        assertThat(e.code()).hasValue(1026);
                        assertThat(e.savedTask()).contains("mm1:clip:NDI0MDEwOTg1NzM4NjI5");
                    });
        }
    }

    @Test
    void onlyAClipThatWaits_isEnded() throws Exception {
        try (WireServer server = new WireServer(clipTask("queued", ""), json(
                "{\"task_id\":\"424010985738629\",\"action\":\"cancelled\",\"status\":\"cancelled\"}"),
                clipTask("running", ""), clipTask("succeeded", ",\"content\":{\"url\":\"https://h/a\"}"));
                MiniMax minimax = client(server)) {
            Task<Clip> task = minimax.videos().clip("424010985738629");

            assertThat(task.cancel().state()).isEqualTo("cancelled");
            assertThatThrownBy(task::cancel).isInstanceOf(UnsupportedOperationException.class);
            assertThat(task.cancel().state()).isEqualTo("succeeded");
            server.request();
            WireServer.Request deletion = server.request();
            assertThat(deletion.method()).isEqualTo("DELETE");
            assertThat(deletion.path()).isEqualTo("/v2/video_generation/424010985738629");
        }
    }

    @Test
    void aRicherText_isATaskToo() throws Exception {
        try (WireServer server = new WireServer(json("{\"task_id\":\"9\"}"),
                clipTask("succeeded", ",\"content\":{\"prompt\":\"A cat, in the sun.\"},\"modality\":\"text\""),
                clipTask("succeeded", ",\"content\":{\"prompt\":\"A cat, in the sun.\"},\"modality\":\"text\""));
                MiniMax minimax = client(server)) {
            Task<String> task = minimax.videos().enrich(ClipOrder.of("cat"));

            assertThat(task.await(HOUR)).isEqualTo("A cat, in the sun.");
            WireServer.Request start = server.request();
            assertThat(start.path()).isEqualTo("/v2/h3_context_ir");
            assertThat(start.text()).isEqualTo("""
                    {"model":"MiniMax-H3","content":[{"type":"text","text":"cat"}],"duration":5}""");
            assertThat(minimax.resume(task.save()).result()).hasValueSatisfying(
                    text -> assertThat(text).isEqualTo("A cat, in the sun."));
        }
    }

    @Test
    void aClipAnew_namesItsSource() throws Exception {
        try (WireServer server = new WireServer(json("{\"task_id\":\"9\"}")); MiniMax minimax = client(server)) {
            assertThat(minimax.videos().remake("424010985738629").id()).isEqualTo("9");

            WireServer.Request start = server.request();
            assertThat(start.path()).isEqualTo("/v2/video_regeneration");
            assertThat(start.text()).isEqualTo("""
                    {"model":"MiniMax-H3","source_task_id":"424010985738629","resolution":"2K"}""");
        }
    }

    @Test
    void theList_comesPageByPage() throws Exception {
        String item = "{\"id\":\"1\",\"status\":\"succeeded\"}";
        String full = "[" + (item + ",").repeat(49) + item + "]";
        try (WireServer server = new WireServer(json("{\"items\":" + full + ",\"total\":51}"),
                json("{\"items\":[" + item.replace("1", "2") + "],\"total\":51}")); MiniMax minimax = client(server)) {
            assertThat(minimax.videos().list(ClipFilter.ALL.withStatus("succeeded").withModel(ClipModel.H3)))
                    .extracting(ClipTask::id).hasSize(51).last().isEqualTo("2");

            assertThat(server.request().path()).isEqualTo("/v2/query/video_generation?page_num=1&page_size=50"
                    + "&filter.status=succeeded&filter.model=MiniMax-H3");
            assertThat(server.request().path()).contains("page_num=2");
        }
    }

    @Test
    void aTemplate_yieldsALink() throws Exception {
        try (WireServer server = new WireServer(json(
                "{\"task_id\":\"401047179385389059\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}"));
                MiniMax minimax = client(server)) {
            server.then(
                    json("{\"task_id\":\"401047179385389059\",\"status\":\"Success\",\"video_url\":\"" + server.url()
                            + "/t.mp4\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}"));
            server.then(reply(200, "video/mp4", MP4));

            Task<Clip> task = minimax.videos()
                    .start(TemplateOrder.of(VideoTemplate.RUN_FOR_LIFE).picture(FIRST).text("狮子"));
            Clip clip = minimax.videos().resume(task.save()).await(HOUR);

            assertThat(clip.link()).endsWith("/t.mp4");
            assertThat(clip.width()).isEmpty();
            assertThat(clip.save(folder.resolve("t.mp4"))).hasBinaryContent(MP4);
            WireServer.Request start = server.request();
            assertThat(start.path()).isEqualTo("/v1/video_template_generation");
            assertThat(start.text()).isEqualTo("""
                    {"template_id":"393769180141805569","text_inputs":[{"value":"狮子"}],\
                    "media_inputs":[{"value":"https://h/a.jpeg"}]}""");
            assertThat(server.request().path())
                    .isEqualTo("/v1/query/video_template_generation?task_id=401047179385389059");
        }
    }

    @Test
    void aClipOfVersion1_cannotBeEnded() {
        try (WireServer server = new WireServer(); MiniMax minimax = client(server)) {
            assertThatThrownBy(() -> minimax.videos().video("5").cancel())
                    .isInstanceOf(UnsupportedOperationException.class).hasMessageContaining("clip 5");
            assertThatThrownBy(() -> minimax.videos().resume("mm1:speech:NQ"))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("speech, not a clip");
        }
    }
}
