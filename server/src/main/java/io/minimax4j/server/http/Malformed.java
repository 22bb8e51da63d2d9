package io.minimax4j.server.http;

import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.error.NativeError;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.store.IdSource;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what never became a request: bytes that are not HTTP, headers that are too large, ambiguous paths. */
final class Malformed implements Request.Handler {
    private final IdSource ids;

    Malformed(IdSource ids) {
        this.ids = ids;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String traceId = ids.trace();
        int status = response.getStatus() < 400 ? 400 : response.getStatus();
        NativeError error = new NativeError(outcome(status), traceId);
        try {
            new Reply(response, traceId).json(status, Json.write(error));
            callback.succeeded();
        } catch (ClientGoneException e) {
            callback.failed(e);
        }
        return true;
    }

    private static BaseResp outcome(int status) {
        return status >= 500
                ? new BaseResp(ErrorCode.UNKNOWN.code(), ErrorCode.UNKNOWN.message())
                : new BaseResp(ErrorCode.INVALID_PARAMS.code(), ErrorCode.INVALID_PARAMS.message()
                        + ", the request is not acceptable HTTP: " + HttpStatus.getMessage(status));
    }
}
