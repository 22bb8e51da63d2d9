package io.minimax4j.protocol.error;

import io.avaje.jsonb.Json;

/** The outcome that every native reply carries: code 0 is success, the text is never compared. */
@Json(naming = Json.Naming.LowerUnderscore)
public record BaseResp(
        int statusCode,
        String statusMsg) {
    public BaseResp {
        statusMsg = statusMsg == null ? "" : statusMsg;
    }

    public static final BaseResp SUCCESS = new BaseResp(0, "success");
    /** Success as chat replies and intermediate stream events write it. */
    public static final BaseResp OK = new BaseResp(0, "");

    public boolean success() {
        return statusCode == 0;
    }
}
