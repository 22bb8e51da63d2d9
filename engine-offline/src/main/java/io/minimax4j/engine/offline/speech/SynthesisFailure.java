package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;

/** What a failure of the toolbox is to a caller. */
final class SynthesisFailure {
    private SynthesisFailure() {}

    static ApiException of(MediaException e) {
        return switch (e.kind()) {
            case BAD_INPUT, LIMIT -> new ApiException(ErrorCode.INVALID_PARAMS, "invalid params, text cannot be spok"
                    + "en: " + e.getMessage(), e);
            case TIMEOUT -> new ApiException(ErrorCode.TIMEOUT, "request timeout, the synthesizer made no progress; "
                    + "try again", e);
            case WORKER_DIED -> new ApiException(ErrorCode.SERVICE_FAILED, "internal service error, the synthesizer'"
                    + "s process ended; try again", e);
            case UNSUPPORTED, INTERNAL -> new ApiException(ErrorCode.INTERNAL, "internal error, the synthesizer fail"
                    + "ed; report the trace id", e);
        };
    }
}
