package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;

/** What a failure of the toolbox is to a caller. */
final class FilmingFailure {
    private FilmingFailure() {}

    static ApiException of(MediaException e) {
        return switch (e.kind()) {
            case BAD_INPUT ->
                new ApiException(ErrorCode.INVALID_PARAMS, "invalid params, a reference clip or sound cannot "
                        + "be read; send MP4 or MOV with H.264, and WAV or MP3", e);
            case LIMIT ->
                new ApiException(ErrorCode.INVALID_PARAMS, "invalid params, a reference clip or sound is too la"
                        + "rge or too long; cut it to 15 seconds", e);
            case TIMEOUT ->
                new ApiException(ErrorCode.TIMEOUT, "request timeout, the encoder made no progress; try again",
                        e);
            case WORKER_DIED ->
                new ApiException(ErrorCode.SERVICE_FAILED, "internal service error, the encoder's process"
                        + " ended; try again", e);
            case UNSUPPORTED, INTERNAL ->
                new ApiException(ErrorCode.INTERNAL, "internal error, the encoder failed; report"
                        + " the trace id", e);
        };
    }
}
