package io.minimax4j.client;

import static io.minimax4j.client.WireServer.json;

/** What the platform answers about one batch, written out by hand after section 5.2 of the contract. */
final class BatchWire {
    static final String ID = "batch_QPMrvCYDgGUzGkfoYDY5UfbR";
    /** The id above in Base64 for URLs. */
    static final String SAVED = "mm1:batch:YmF0Y2hfUVBNcnZDWURnR1V6R2tmb1lEWTVVZmJS";

    private BatchWire() {}

    /** A batch; the counts are total, completed and failed, the files and errors JSON. */
    static String batch(String status, String counts, String output, String errors, String problems) {
        String[] count = counts.split("/");
        return "{\"id\":\"" + ID + "\",\"object\":\"batch\",\"endpoint\":\"/v1/text/chatcompletion_v2\",\"errors\":"
                + problems + ",\"input_file_id\":\"198533392248503\",\"completion_window\":\"24h\",\"status\":\""
                + status + "\",\"output_file_id\":" + output + ",\"error_file_id\":" + errors
                + ",\"created_at\":1725438001,\"in_progress_at\":null,\"expires_at\":1725524401,"
                + "\"finalizing_at\":null,\"completed_at\":null,\"failed_at\":null,\"expired_at\":null,"
                + "\"cancelling_at\":null,\"cancelled_at\":null,\"request_counts\":{\"total\":" + count[0]
                + ",\"completed\":" + count[1] + ",\"failed\":" + count[2] + "},\"callback_url\":\"xxx\","
                + "\"base_resp\":{\"status_code\":0,\"status_msg\":\"success\"}}";
    }

    static WireServer.Script running(String status, String counts) {
        return json(batch(status, counts, "null", "null", "null"));
    }

    static WireServer.Script ended(String status, String counts, String output, String errors) {
        return json(batch(status, counts, output, errors, "null"));
    }

    static WireServer.Script failed(String problems) {
        return json(batch("failed", "0/0/0", "null", "null", problems));
    }

    static WireServer.Script refusal(int code, String text) {
        return json("{\"base_resp\":{\"status_code\":" + code + ",\"status_msg\":\"" + text + "\"}}");
    }

    /** Takes the request and breaks the connection. */
    static WireServer.Script reset() {
        return (request, wire) -> wire.reset();
    }

    /** Breaks off within the reply; where nothing of it came, the JDK asks again by itself. */
    static WireServer.Script cut() {
        return (request, wire) -> wire.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Len");
    }

    /** A file of lines, as it is downloaded. */
    static WireServer.Script file(String... lines) {
        return WireServer.reply(200, "application/octet-stream", String.join("", lines));
    }
}
