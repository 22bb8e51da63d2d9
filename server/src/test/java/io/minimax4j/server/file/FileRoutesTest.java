package io.minimax4j.server.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileRoutesTest extends FilesOverHttp {
    private static final String SUCCESS = "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}";

    @Test
    void upload_withThePurposeFirst_answersTheFile() throws Exception {
        HttpResponse<String> reply = postForm("/v1/files/upload",
                purposePart("t2a_async_input") + filePart("a.txt", "hello"));
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(("{\"file\":{\"file_id\":%s,\"bytes\":5,\"created_at\":1772366400,"
                + "\"filename\":\"a.txt\",\"purpose\":\"t2a_async_input\"}," + SUCCESS + "}")
                .formatted(fileId(reply.body())));
    }

    @Test
    void upload_withTheFileFirst_answersTheSame() throws Exception {
        String reply = postForm("/v1/files/upload", filePart("你好.txt", "hello") + purposePart("retrieval")).body();
        assertThat(reply).contains("\"filename\":\"你好.txt\",\"purpose\":\"retrieval\"").contains(SUCCESS);
        assertThat(get("/v1/files/retrieve_content?file_id=" + fileId(reply))).isEqualTo("hello");
    }

    @Test
    void upload_skipsPartsItDoesNotKnow() throws Exception {
        String extra = "--" + BOUNDARY + "\nContent-Disposition: form-data; name=\"model\"\n\n" + "x".repeat(5_000)
                + "\n";
        assertThat(postForm("/v1/files/upload", extra + filePart("a", "hello") + extra + purposePart("vision")).body())
                .contains(SUCCESS);
    }

    @Test
    void list_isNewestFirst_andOfOnePurposeIfAsked() throws Exception {
        String first = upload("retrieval", "1.txt", "1");
        String second = upload("voice_clone", "2.mp3", "22");
        String firstJson = "{\"file_id\":" + first
                + ",\"bytes\":1,\"created_at\":1772366400,\"filename\":\"1.txt\",\"purpose\":\"retrieval\"}";
        String secondJson = "{\"file_id\":" + second
                + ",\"bytes\":2,\"created_at\":1772366400,\"filename\":\"2.mp3\",\"purpose\":\"voice_clone\"}";
        assertThat(get("/v1/files/list"))
                .isEqualTo("{\"files\":[" + secondJson + "," + firstJson + "]," + SUCCESS + "}");
        assertThat(get("/v1/files/list?purpose=retrieval&GroupId=1"))
                .isEqualTo("{\"files\":[" + firstJson + "]," + SUCCESS + "}");
        assertThat(get("/v1/files/list?purpose=batch")).isEqualTo("{\"files\":[]," + SUCCESS + "}");
    }

    @Test
    void retrieve_byGetAndPost_addsALink() throws Exception {
        String id = upload("retrieval", "a.txt", "hello");
        String expected = "\\{\"file\":\\{\"file_id\":" + id + ",\"bytes\":5,\"created_at\":1772366400,"
                + "\"filename\":\"a.txt\",\"purpose\":\"retrieval\",\"download_url\":\"" + server.uri() + "/download/"
                + id + "/1772398800/[A-Za-z0-9_-]{43}/a.txt\"},"
                + "\"base_resp\":\\{\"status_code\":0,\"status_msg\":\"success\"}}";
        assertThat(get("/v1/files/retrieve?file_id=" + id)).matches(expected);
        assertThat(postJson("/v1/files/retrieve", "{\"file_id\":" + id + "}")).matches(expected);
        assertThat(postJson("/v1/files/retrieve", "{\"file_id\":\"" + id + "\"}")).matches(expected);
        assertThat(postJson("/v1/files/retrieve?file_id=" + id, "")).matches(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"file_id\":%s,\"purpose\":\"retrieval\"}",
        "{\"file_id\":\"%s\",\"purpose\":\"retrieval\"}", "{\"file_id\":%s}"})
    void delete_withANumberOrDigits_removesTheFile(String json) throws Exception {
        String id = upload("retrieval", "a.txt", "hello");
        assertThat(postJson("/v1/files/delete", json.formatted(id)))
                .isEqualTo("{\"file_id\":" + id + "," + SUCCESS + "}");
        assertThat(get("/v1/files/list")).isEqualTo("{\"files\":[]," + SUCCESS + "}");
        assertThat(stored()).isEmpty();
    }

    @Test
    void delete_byFormOrWithAMisleadingContentType_works() throws Exception {
        String first = upload("retrieval", "a.txt", "hello");
        String second = upload("retrieval", "b.txt", "hello");
        String idPart = "--" + BOUNDARY + "\nContent-Disposition: form-data; name=\"file_id\"\n\n" + first + "\n";
        assertThat(postForm("/v1/files/delete", idPart + purposePart("retrieval")).body()).contains(SUCCESS);
        assertThat(send(authorized("/v1/files/delete").header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("{\"file_id\":" + second + "}"))).body()).contains(SUCCESS);
    }

    @Test
    void delete_withAnotherPurpose_isRefused() throws Exception {
        String id = upload("retrieval", "a.txt", "hello");
        assertInvalid(postJson("/v1/files/delete", "{\"file_id\":" + id + ",\"purpose\":\"batch\"}"),
                "has the purpose retrieval");
    }

    @Test
    void bareUpload_answersBothForms() throws Exception {
        String reply = postForm("/v1/files", filePart("a.txt", "hello") + purposePart("retrieval")).body();
        String id = fileId(reply);
        assertThat(reply).isEqualTo("{\"id\":\"" + id + "\",\"object\":\"file\",\"file_id\":" + id
                + ",\"bytes\":5,\"created_at\":1772366400,\"filename\":\"a.txt\",\"purpose\":\"retrieval\","
                + "\"status\":\"processed\",\"file\":{\"file_id\":" + id + ",\"bytes\":5,\"created_at\":1772366400,"
                + "\"filename\":\"a.txt\",\"purpose\":\"retrieval\"}," + SUCCESS + "}");
    }

    @Test
    void bareList_answersBothForms() throws Exception {
        String id = upload("retrieval", "a.txt", "hello");
        String common = "\"bytes\":5,\"created_at\":1772366400,\"filename\":\"a.txt\",\"purpose\":\"retrieval\"";
        assertThat(get("/v1/files")).isEqualTo("{\"object\":\"list\",\"data\":[{\"id\":\"" + id
                + "\",\"object\":\"file\",\"file_id\":" + id + "," + common + ",\"status\":\"processed\"}],"
                + "\"files\":[{\"file_id\":" + id + "," + common + "}],\"has_more\":false,\"first_id\":\"" + id
                + "\",\"last_id\":\"" + id + "\"," + SUCCESS + "}");
    }

    @Test
    void bareList_ofNothing_hasEmptyLists() throws Exception {
        assertThat(get("/v1/files"))
                .isEqualTo("{\"object\":\"list\",\"data\":[],\"files\":[],\"has_more\":false," + SUCCESS + "}");
    }

    @Test
    void bareFile_isRetrievedReadAndDeletedByItsPath() throws Exception {
        String id = upload("retrieval", "a.txt", "hello");
        assertThat(get("/v1/files/" + id)).startsWith("{\"id\":\"" + id + "\",\"object\":\"file\",")
                .contains("\"status\":\"processed\"").contains("\"download_url\":\"").contains(SUCCESS);
        assertThat(get("/v1/files/" + id + "/content")).isEqualTo("hello");
        assertThat(delete("/v1/files/" + id)).isEqualTo("{\"id\":\"" + id
                + "\",\"object\":\"file\",\"deleted\":true,\"file_id\":" + id + "," + SUCCESS + "}");
        assertInvalid(get("/v1/files/" + id), "does not exist");
    }

    @Test
    void bareFile_thatIsNotThere_is404ForAnOpenAiClientAndNativeForOthers() throws Exception {
        for (String path : List.of("/v1/files/7", "/v1/files/7/content")) {
            HttpResponse<String> told = send(authorized(path).header("X-Stainless-Lang", "js"));
            assertThat(told.statusCode()).isEqualTo(404);
            assertThat(told.body()).startsWith("{\"type\":\"error\",\"error\":{\"type\":\"bad_request_error\","
                    + "\"message\":\"invalid params, file_id 7 does not exist")
                    .contains(" (2013)\",\"http_code\":\"404\"}");
            assertThat(send(authorized(path)).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> unknownKey = send(request("/v1/files").header("X-Stainless-Lang", "js"));
        assertThat(unknownKey.statusCode()).isEqualTo(401);
        assertThat(unknownKey.body()).contains("\"type\":\"authorized_error\"", "(1004)");
        assertThat(send(authorized("/v1/files/retrieve?file_id=7").header("X-Stainless-Lang", "js")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void bareDelete_byQuery_works() throws Exception {
        String id = upload("retrieval", "a.txt", "hello");
        assertThat(delete("/v1/files?file_id=" + id)).isEqualTo("{\"id\":\"" + id
                + "\",\"object\":\"file\",\"deleted\":true,\"file_id\":" + id + "," + SUCCESS + "}");
    }

    @Test
    void foreignFile_isUnknownOnEveryPath() throws Exception {
        String id = upload("retrieval", "a.txt", "secret");
        key = server.newKey();
        assertInvalid(get("/v1/files/retrieve?file_id=" + id), "file_id " + id + " does not exist");
        assertInvalid(get("/v1/files/retrieve_content?file_id=" + id), "does not exist");
        assertInvalid(postJson("/v1/files/delete", "{\"file_id\":" + id + "}"), "does not exist");
        assertInvalid(delete("/v1/files?file_id=" + id), "does not exist");
        assertInvalid(get("/v1/files/" + id), "does not exist");
        assertInvalid(get("/v1/files/" + id + "/content"), "does not exist");
        assertInvalid(delete("/v1/files/" + id), "does not exist");
        assertThat(get("/v1/files/list")).isEqualTo("{\"files\":[]," + SUCCESS + "}");
    }

    @Test
    void withoutKey_nothingIsStored() throws Exception {
        key = "mm-wrong";
        assertThat(postForm("/v1/files/upload", purposePart("retrieval") + filePart("a.txt", "hello")).body())
                .startsWith("{\"base_resp\":{\"status_code\":2049,\"status_msg\":\"invalid api key\"}");
        assertThat(send(request("/v1/files/list")).body()).startsWith("{\"base_resp\":{\"status_code\":1004,");
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/files/retrieve                   | file_id is missing
            /v1/files/retrieve?file_id=          | file_id is missing
            /v1/files/retrieve?file_id=a.txt     | file_id must be a number
            /v1/files/retrieve?file_id=-1        | file_id must be a number
            /v1/files/retrieve?file_id=99999999999999999999 | file_id must be a number
            /v1/files/retrieve?file_id=1         | file_id 1 does not exist
            /v1/files/retrieve_content           | file_id is missing
            /v1/files/nonsense                   | file_id must be a number
            /v1/files/list?purpose=two%20words   | purpose must be
            """)
    void wrongQuery_is2013(String path, String reason) throws Exception {
        assertInvalid(get(path), reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"file_id\":null}"})
    void delete_withoutAnId_is2013(String json) throws Exception {
        assertInvalid(postJson("/v1/files/delete", json), "file_id is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"file_id\":\"a.txt\"}", "{\"file_id\":1.5}", "{\"file_id\":{}}", "{"})
    void delete_withABodyThatIsNoSuchObject_is2013(String json) throws Exception {
        assertInvalid(postJson("/v1/files/delete", json), "");
    }

    @Test
    void upload_ofAWrongForm_saysWhatIsMissingAndKeepsNothing() throws Exception {
        String text = "--" + BOUNDARY + "\nContent-Disposition: form-data; name=\"file\"\n\na.txt\n";
        String file = filePart("a.txt", "hello");
        assertInvalid(postForm("/v1/files/upload", file).body(), "no part 'purpose'");
        assertInvalid(postForm("/v1/files/upload", purposePart("retrieval")).body(), "no part 'file'");
        assertInvalid(postForm("/v1/files/upload", purposePart("two words") + file).body(), "purpose must be");
        assertInvalid(postForm("/v1/files/upload", purposePart("x".repeat(300)) + file).body(), "purpose is too long");
        assertInvalid(postForm("/v1/files/upload", purposePart("retrieval") + text).body(), "with its filename");
        assertInvalid(postForm("/v1/files/upload", purposePart("retrieval") + file + file).body(),
                "one file at a time");
        assertInvalid(postForm("/v1/files/upload", purposePart("voice_clone") + file).body(), "m4a, mp3, wav");
        assertInvalid(postForm("/v1/files/upload", purposePart("retrieval") + filePart("a", "")).body(), "is empty");
        assertInvalid(postJson("/v1/files/upload", "{}"), "multipart/form-data");
        assertThat(stored()).isEmpty();
        assertThat(get("/v1/files/list")).isEqualTo("{\"files\":[]," + SUCCESS + "}");
    }

    @Test
    void upload_forAVideoOfABadFile_isARealStatus() throws Exception {
        HttpResponse<String> reply = postForm("/v1/files/upload",
                filePart("a.png", "no picture") + purposePart("video_generation_input"));
        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).startsWith("{\"base_resp\":{\"status_code\":2013,");
        assertThat(stored()).isEmpty();
    }

    @Test
    void upload_beyondTheLimit_tellsTheCallerAndKeepsNothing() throws Exception {
        String reply = postForm("/v1/files/upload", purposePart("retrieval") + filePart("a", "x".repeat(3 << 20)))
                .body();
        assertInvalid(reply, "larger than the 1048576 bytes");
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../tmp/evil.txt", "/etc/evil.txt", "..\\\\..\\\\evil.txt", "C:\\\\evil.txt"})
    void upload_withAPathForAName_staysInsideTheDataFolder(String name) throws Exception {
        assertThat(postForm("/v1/files/upload", purposePart("retrieval") + filePart(name, "hello")).body())
                .contains("\"filename\":\"evil.txt\"");
        assertThat(stored()).singleElement().asString().matches("\\d+");
    }

    private static void assertInvalid(String reply, String reason) {
        assertThat(reply).startsWith("{\"base_resp\":{\"status_code\":2013,\"status_msg\":\"invalid params, ")
                .contains(reason).matches(".*\"trace_id\":\"[0-9a-f]{32}\"}");
    }

    /** Names of all stored files, whole or half. */
    private List<String> stored() throws Exception {
        try (Stream<Path> all = Files.walk(data.resolve("files"))) {
            return all.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("lock")).toList();
        }
    }
}
