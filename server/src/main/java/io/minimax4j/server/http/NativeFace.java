package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.NativeError;

/** The dialect of the native paths: HTTP 200 always, the outcome in {@code base_resp}, no payload beside an error. */
public final class NativeFace implements Face {
    @Override
    public ErrorReply error(ApiException failure, String traceId) {
        BaseResp outcome = new BaseResp(failure.code().code(), failure.detail());
        return new ErrorReply(200, "", new NativeError(outcome, traceId));
    }
}
