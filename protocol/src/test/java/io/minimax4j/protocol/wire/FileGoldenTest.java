package io.minimax4j.protocol.wire;

import java.util.List;

import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.NativeError;
import io.minimax4j.protocol.file.FileDeleteRequest;
import io.minimax4j.protocol.file.FileDeleted;
import io.minimax4j.protocol.file.FileInfo;
import io.minimax4j.protocol.file.FileList;
import io.minimax4j.protocol.file.FileObject;
import io.minimax4j.protocol.file.FileObjectDeleted;
import io.minimax4j.protocol.file.FileObjectList;
import io.minimax4j.protocol.file.FileReply;
import org.junit.jupiter.api.Test;

class FileGoldenTest {
    private static final long ID = 297990555456011L;
    private static final BaseResp SUCCESS = new BaseResp(0, "success");
    private static final FileInfo FILE = new FileInfo(ID, 5896337, 1700469398, "a.txt", "t2a_async_input", null);
    private static final String FIELDS = """
            "file_id":297990555456011,"bytes":5896337,"created_at":1700469398,"filename":"a.txt",\
            "purpose":"t2a_async_input\"""";
    private static final String RESP = ",\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";

    @Test
    void uploadAndRetrieve() {
        Golden.bothWays(new FileReply(FILE, SUCCESS), "{\"file\":{" + FIELDS + "}" + RESP);
        Golden.bothWays(
                new FileReply(new FileInfo(ID, 5896337, 1700469398, "a.txt", "t2a_async_input", "https://x/y?z=1&w"),
                        SUCCESS),
                "{\"file\":{" + FIELDS + ",\"download_url\":\"https://x/y?z=1&w\"}" + RESP);
    }

    @Test
    void listAndDelete() {
        Golden.bothWays(new FileList(List.of(FILE), SUCCESS), "{\"files\":[{" + FIELDS + "}]" + RESP);
        Golden.bothWays(new FileDeleteRequest(ID, "t2a_async_input"),
                "{\"file_id\":297990555456011,\"purpose\":\"t2a_async_input\"}");
        Golden.read("{\"file_id\":\"297990555456011\"}", new FileDeleteRequest(ID, null));
        Golden.bothWays(new FileDeleted(ID, SUCCESS), "{\"file_id\":297990555456011" + RESP);
    }

    @Test
    void theBareForms() {
        FileObject object = new FileObject("297990555456011", "file", ID, 5896337, 1700469398, "a.txt",
                "t2a_async_input",
                "processed", null, null);
        String json = "{\"id\":\"297990555456011\",\"object\":\"file\"," + FIELDS + ",\"status\":\"processed\"}";
        Golden.bothWays(object, json);
        Golden.bothWays(new FileObjectList("list", List.of(object), List.of(FILE), false, "297990555456011",
                "297990555456011", SUCCESS),
                "{\"object\":\"list\",\"data\":[" + json + "],\"files\":[{" + FIELDS + "}],\"has_more\":false,"
                        + "\"first_id\":\"297990555456011\",\"last_id\":\"297990555456011\"" + RESP);
        Golden.bothWays(new FileObjectDeleted("297990555456011", "file", true, ID, SUCCESS),
                "{\"id\":\"297990555456011\",\"object\":\"file\",\"deleted\":true,\"file_id\":297990555456011" + RESP);
    }

    @Test
    void theErrorOfANativePath() {
        Golden.bothWays(new NativeError(new BaseResp(2013, "invalid params, file_id"), "0a"),
                "{\"base_resp\":{\"status_code\":2013,\"status_msg\":\"invalid params, file_id\"},\"trace_id\":\"0a\"}");
        Golden.read("{\"base_resp\":{\"status_code\":1004}}", new NativeError(new BaseResp(1004, ""), null));
    }
}
