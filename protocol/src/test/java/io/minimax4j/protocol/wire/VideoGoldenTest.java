package io.minimax4j.protocol.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.video.ClipContent;
import io.minimax4j.protocol.video.ClipContent.MediaLink;
import io.minimax4j.protocol.video.ClipRequest;
import io.minimax4j.protocol.video.ClipRequest.ClipExtra;
import io.minimax4j.protocol.video.ClipTask;
import io.minimax4j.protocol.video.ClipTask.ClipFailure;
import io.minimax4j.protocol.video.ClipTask.ClipResult;
import io.minimax4j.protocol.video.ClipTask.ClipUsage;
import io.minimax4j.protocol.video.ClipTaskDeleted;
import io.minimax4j.protocol.video.ClipTaskList;
import io.minimax4j.protocol.video.ClipTaskReply;
import io.minimax4j.protocol.video.PictureLinks;
import io.minimax4j.protocol.video.TemplateRequest;
import io.minimax4j.protocol.video.TemplateRequest.TemplateInput;
import io.minimax4j.protocol.video.TemplateStatus;
import io.minimax4j.protocol.video.VideoRequest;
import io.minimax4j.protocol.video.VideoStatus;
import io.minimax4j.protocol.video.VideoSubject;
import io.minimax4j.protocol.video.VideoTaskReply;
import io.minimax4j.protocol.video.VideoTemplate;
import org.junit.jupiter.api.Test;

class VideoGoldenTest {
    private static final BaseResp SUCCESS = new BaseResp(0, "success");
    private static final ClipTask FAILED = new ClipTask("4", "MiniMax-H3", "failed", 1L, 2L, null,
            new ClipFailure("1026", "input new_sensitive"), null, null, ClipUsage.NONE, null, "generation", "video");

    private static VideoRequest subject(String link) {
        return new VideoRequest("S2V-01", "girl winks", null, null, null, null, null, null,
                List.of(new VideoSubject("character", new PictureLinks(List.of(link)))), null, null);
    }

    @Test
    void requestsOfVersion1() {
        Golden.bothWays(
                new VideoRequest("MiniMax-Hailuo-02", "girl grows up", false, true, 6, "1080P", "https://h/a.jpeg",
                        "https://h/b.jpeg", null, "https://h/cb", true),
                """
                {"model":"MiniMax-Hailuo-02","prompt":"girl grows up","prompt_optimizer":false,\
                "fast_pretreatment":true,"duration":6,"resolution":"1080P","first_frame_image":"https://h/a.jpeg",\
                "last_frame_image":"https://h/b.jpeg","callback_url":"https://h/cb","aigc_watermark":true}""");
        Golden.bothWays(subject("https://h/face.jpg"), """
                {"model":"S2V-01","prompt":"girl winks","subject_reference":[{"type":"character",\
                "image":["https://h/face.jpg"]}]}""");
    }

    @Test
    void aSubjectWhosePictureIsABareText() {
        Golden.read("""
                {"model":"S2V-01","prompt":"girl winks","subject_reference":[{"type":"character","image":"x"}]}""",
                subject("x"));
    }

    @Test
    void repliesOfVersion1() {
        Golden.bothWays(new VideoTaskReply("106916112212032", SUCCESS), """
                {"task_id":"106916112212032","base_resp":{"status_code":0,"status_msg":"success"}}""");
        Golden.bothWays(new VideoTaskReply("424010985738629", null), "{\"task_id\":\"424010985738629\"}");
        Golden.bothWays(new VideoStatus("176843862716480", "Success", "176844028768320", 1920, 1080, SUCCESS), """
                {"task_id":"176843862716480","status":"Success","file_id":"176844028768320","video_width":1920,\
                "video_height":1080,"base_resp":{"status_code":0,"status_msg":"success"}}""");
        Golden.bothWays(
                new VideoStatus("1", VideoStatus.FAIL, "", null, null, new BaseResp(1027, "output new_sensitive")),
                """
                {"task_id":"1","status":"Fail","file_id":"",\
                "base_resp":{"status_code":1027,"status_msg":"output new_sensitive"}}""");
    }

    @Test
    void requestsOfVersion2() {
        ClipContent text = new ClipContent("text", "cat", null, null, null, null);
        Golden.bothWays(new ClipRequest("MiniMax-H3", List.of(text), null, "2K", 5, "16:9", null, null, null), """
                {"model":"MiniMax-H3","content":[{"type":"text","text":"cat"}],"resolution":"2K","duration":5,\
                "ratio":"16:9"}""");
        Golden.bothWays(
                new ClipRequest("MiniMax-H3-Max", List.of(text,
                        new ClipContent("image_url", null, new MediaLink("https://h/i"), null, null, "first_frame"),
                        new ClipContent("video_url", null, null, new MediaLink("mm_file://7"), null, "reference_video"),
                        new ClipContent("audio_url", null, null, null, new MediaLink("data:a"), "reference_audio")),
                        null, "768P", 5, "adaptive", "https://h/cb", false,
                        new ClipExtra("balanced", Map.of())),
                """
                {"model":"MiniMax-H3-Max","content":[{"type":"text","text":"cat"},{"type":"image_url","image_url":\
                {"url":"https://h/i"},"role":"first_frame"},{"type":"video_url","video_url":{"url":"mm_file://7"},\
                "role":"reference_video"},{"type":"audio_url","audio_url":{"url":"data:a"},"role":"reference_audio"}],\
                "resolution":"768P","duration":5,"ratio":"adaptive","callback_url":"https://h/cb",\
                "aigc_watermark":false,"extra":{"prompt_expansion_mode":"balanced"}}""");
        Golden.bothWays(new ClipRequest("MiniMax-H3", null, "424010985738629", "2K", null, null, null, null, null),
                "{\"model\":\"MiniMax-H3\",\"source_task_id\":\"424010985738629\",\"resolution\":\"2K\"}");
    }

    @Test
    void whatExtraShouldNotHold_isSeen() {
        ClipRequest read = Json.read("{\"extra\":{\"prompt_expansion_mode\":\"quality\",\"fps\":60}}",
                ClipRequest.class);

        assertThat(read.extra()).isEqualTo(new ClipExtra("quality", Map.of("fps", 60L)));
    }

    @Test
    void theTaskOfTheContract() {
        Golden.bothWays(
                new ClipTaskReply(new ClipTask("424010985738629", "MiniMax-H3", "succeeded", 1785125529L, 1785125946L,
                        new ClipResult("https://h/a.mp4", null), null, "2K", 5,
                        new ClipUsage(5, 0, 5, 1, 6, 273890L, 13500L, 260390L), "16:9", "generation", "video")),
                """
                {"task":{"id":"424010985738629","model":"MiniMax-H3","status":"succeeded","created_at":1785125529,\
                "updated_at":1785125946,"content":{"url":"https://h/a.mp4"},"resolution":"2K","duration":5,\
                "usage":{"total_seconds":5,"input_seconds":0,"output_seconds":5,"input_image_count":1,\
                "input_audio_seconds":6,"total_tokens":273890,"prompt_tokens":13500,"completion_tokens":260390},\
                "ratio":"16:9","task_type":"generation","modality":"video"}}""");
    }

    @Test
    void aFailure_hasACodeInTextAndNoUsage() {
        Golden.bothWays(new ClipTaskReply(FAILED), """
                {"task":{"id":"4","model":"MiniMax-H3","status":"failed","created_at":1,"updated_at":2,\
                "error":{"code":"1026","message":"input new_sensitive"},"usage":{},"task_type":"generation",\
                "modality":"video"}}""");
    }

    @Test
    void aRicherText_aListAndADeletion() {
        Golden.read("{\"task\":{\"id\":\"5\",\"content\":{\"prompt\":\"A cat.\"},\"modality\":\"text\"}}",
                new ClipTaskReply(new ClipTask("5", null, null, null, null, new ClipResult(null, "A cat."), null, null,
                        null, null, null, null, "text")));
        Golden.bothWays(new ClipTaskList(List.of(), 476L), "{\"items\":[],\"total\":476}");
        Golden.bothWays(new ClipTaskDeleted("4", "deleted", "deleted"),
                "{\"task_id\":\"4\",\"action\":\"deleted\",\"status\":\"deleted\"}");
    }

    @Test
    void templates() {
        Golden.bothWays(
                new TemplateRequest("393769180141805569", List.of(new TemplateInput("狮子")),
                        List.of(new TemplateInput("https://h/a.jpeg")), null),
                """
                {"template_id":"393769180141805569","text_inputs":[{"value":"狮子"}],\
                "media_inputs":[{"value":"https://h/a.jpeg"}]}""");
        Golden.bothWays(new TemplateStatus("401047179385389059", "Success", "https://h/a.mp4", SUCCESS), """
                {"task_id":"401047179385389059","status":"Success","video_url":"https://h/a.mp4",\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
        assertThat(VideoTemplate.values()).hasSize(22).extracting(VideoTemplate::id).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("\\d{18}"));
        assertThat(VideoTemplate.ofSlug("run_for_life").orElseThrow().id()).isEqualTo("393769180141805569");
        assertThat(VideoTemplate.of("392747428568649728")).contains(VideoTemplate.DIVING);
    }
}
