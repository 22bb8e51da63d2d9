package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.OpenAiError;

/** The dialect of OpenAI clients: a true HTTP status, and the code at the end of the message. */
public final class OpenAiFace implements Face {
    @Override
    public ErrorReply error(ApiException failure, String traceId) {
        int status = failure.httpStatus();
        String message = failure.detail() + " (" + failure.code().code() + ")";
        return new ErrorReply(status, "", new OpenAiError("error",
                new OpenAiError.Cause(failure.code().openAiType(), message, Integer.toString(status)), traceId));
    }
}
