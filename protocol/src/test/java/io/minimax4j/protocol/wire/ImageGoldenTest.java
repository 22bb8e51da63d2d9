package io.minimax4j.protocol.wire;

import java.util.List;

import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.file.FileId;
import io.minimax4j.protocol.image.DigitCount;
import io.minimax4j.protocol.image.ImageReply;
import io.minimax4j.protocol.image.ImageReply.ImageData;
import io.minimax4j.protocol.image.ImageReply.ImageMetadata;
import io.minimax4j.protocol.image.ImageRequest;
import io.minimax4j.protocol.image.ImageStyle;
import io.minimax4j.protocol.image.ImageSubject;
import io.minimax4j.protocol.image.ImageSubjects;
import io.minimax4j.protocol.image.PictureAnswer;
import io.minimax4j.protocol.image.PictureQuestion;
import io.minimax4j.protocol.search.SearchReply;
import io.minimax4j.protocol.search.SearchReply.SearchResult;
import io.minimax4j.protocol.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageGoldenTest {
    private static final BaseResp SUCCESS = new BaseResp(0, "success");

    private static ImageRequest of(ImageSubjects subjects) {
        return new ImageRequest("image-01", null, null, null, null, null, null, null, null, null, null, subjects);
    }

    @Test
    void aRequestWithEverything() {
        Golden.bothWays(
                new ImageRequest("image-01-live", "女孩", "16:9", 512, 1024, "base64", 9007199254740993L, 3, false, true,
                        new ImageStyle("漫画", 0.8), ImageSubjects.of("https://h/face.jpg")),
                """
                {"model":"image-01-live","prompt":"女孩","aspect_ratio":"16:9","width":512,"height":1024,\
                "response_format":"base64","seed":9007199254740993,"n":3,"prompt_optimizer":false,"aigc_watermark":true,\
                "style":{"style_type":"漫画","style_weight":0.8},"subject_reference":[{"type":"character",\
                "image_file":"https://h/face.jpg"}]}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"type\":\"character\",\"image_file\":\"https://h/a.jpg\"}]",
        "[{\"type\":\"character\",\"image_url\":\"https://h/a.jpg\"}]", "\"https://h/a.jpg\"",
        "{\"type\":\"character\",\"image_file\":\"https://h/a.jpg\"}", "[\"https://h/a.jpg\"]"})
    void aSubject_inTheShapesThatRealClientsSend(String subject) {
        Golden.read("{\"model\":\"image-01\",\"subject_reference\":" + subject + "}",
                of(ImageSubjects.of("https://h/a.jpg")));
    }

    @Test
    void severalSubjects_areReadAsTheyAre() {
        Golden.read("{\"model\":\"image-01\",\"subject_reference\":[{\"image_file\":\"a\"},{\"type\":\"x\"}]}",
                of(new ImageSubjects(List.of(new ImageSubject(null, "a"), new ImageSubject("x", null)))));
    }

    @Test
    void theReplyOfTheContract() {
        ImageReply links = new ImageReply("03ff3cd0820949eb8a410056b5f21d38",
                new ImageData(List.of("https://h/1", "https://h/2"), null, null, null, null),
                new ImageMetadata(new DigitCount(0), new DigitCount(3)), SUCCESS);

        Golden.bothWays(links, """
                {"id":"03ff3cd0820949eb8a410056b5f21d38","data":{"image_urls":["https://h/1","https://h/2"]},\
                "metadata":{"failed_count":"0","success_count":"3"},\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
        Golden.read(
                """
                {"id":"03ff3cd0820949eb8a410056b5f21d38","data":{"image_urls":["https://h/1","https://h/2"]},\
                "metadata":{"failed_count":0,"success_count":3},"base_resp":{"status_code":0,"status_msg":"success"}}""",
                links);
    }

    @Test
    void base64_andTheCountsThatOneClientLooksForUnderData() {
        Golden.bothWays(new ImageReply("0", new ImageData(null, List.of("/9j/"), "0", 1, 0), null, SUCCESS), """
                {"id":"0","data":{"image_base64":["/9j/"],"task_id":"0","success_count":1,"failed_count":0},\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
    }

    @Test
    void questionsAndSearches() {
        Golden.bothWays(new PictureQuestion("What is it?", "data:image/png;base64,iVBO", null),
                "{\"prompt\":\"What is it?\",\"image_url\":\"data:image/png;base64,iVBO\"}");
        Golden.read("{\"prompt\":\"x\",\"file_id\":205258526306433}",
                new PictureQuestion("x", null, FileId.of(205258526306433L)));
        Golden.bothWays(new PictureAnswer("A fox.", SUCCESS),
                "{\"content\":\"A fox.\",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}");
        Golden.bothWays(new SearchRequest("foxes"), "{\"q\":\"foxes\"}");
        Golden.bothWays(new SearchReply(List.of(new SearchResult("t", "https://h", "s", "2026-01-02")), null, SUCCESS),
                """
                {"organic":[{"title":"t","link":"https://h","snippet":"s","date":"2026-01-02"}],\
                "base_resp":{"status_code":0,"status_msg":"success"}}""");
    }
}
