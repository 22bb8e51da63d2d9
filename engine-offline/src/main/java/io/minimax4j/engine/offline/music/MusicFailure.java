package io.minimax4j.engine.offline.music;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;

/** What a failure of the toolbox is to a caller. */
final class MusicFailure {
    private MusicFailure() {}

    static ApiException of(MediaException e) {
        return switch (e.kind()) {
            case BAD_INPUT ->
                new ApiException(ErrorCode.INVALID_PARAMS, "invalid params, the recording cannot be read; "
                        + "send MP3, WAV, FLAC, M4A or OGG", e);
            case LIMIT ->
                new ApiException(ErrorCode.INVALID_PARAMS, "invalid params, the recording is too long; cut it "
                        + "to 6 minutes", e);
            case TIMEOUT -> new ApiException(ErrorCode.TIMEOUT, "request timeout, the voice or the decoder made no "
                    + "progress; try again", e);
            case WORKER_DIED -> new ApiException(ErrorCode.SERVICE_FAILED, "internal service error, the media worker's "
                    + "process ended; try again", e);
            case UNSUPPORTED, INTERNAL -> new ApiException(ErrorCode.INTERNAL, "internal error, the media worker "
                    + "failed; report the trace id", e);
        };
    }

    static ApiException of(OutOfMemoryError e) {
        return new ApiException(ErrorCode.SERVICE_FAILED, "internal service error, the song needs more memory than the "
                + "server has: some 70 MB a minute; order a shorter one, or start the server with a larger -Xmx", e);
    }
}
