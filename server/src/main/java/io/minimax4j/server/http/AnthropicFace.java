package io.minimax4j.server.http;

import io.minimax4j.protocol.error.AnthropicError;
import io.minimax4j.protocol.error.ApiException;

/** The dialect of Anthropic clients: a true HTTP status and their types; the code stands at the end of the message. */
public final class AnthropicFace implements Face {
    @Override
    public String keyField() {
        return "X-Api-Key";
    }

    @Override
    public ErrorReply error(ApiException failure, String traceId) {
        int status = failure.httpStatus();
        String message = failure.detail() + " (" + failure.code().code() + ")";
        return new ErrorReply(status, AnthropicError.TYPE, new AnthropicError(AnthropicError.TYPE, traceId,
                new AnthropicError.Cause(AnthropicError.typeOf(status), message)));
    }
}
