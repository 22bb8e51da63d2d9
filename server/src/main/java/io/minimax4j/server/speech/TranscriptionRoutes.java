package io.minimax4j.server.speech;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.MultipartSink;
import io.minimax4j.server.http.Router;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/speech_to_text}. No engine here recognises speech, and the caller is told so once the request is one that
 * another server would answer: with 2061, since it is the model that is not to be had, and nothing in the request to mend.
 */
public final class TranscriptionRoutes {
    private final long mostBytes;

    /** @param mostBytes of a recording */
    public TranscriptionRoutes(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    public void register(Router router) {
        router.post("/v1/speech_to_text", this::transcribe);
    }

    private void transcribe(Exchange exchange) throws IOException {
        Recording recording = new Recording(mostBytes);
        exchange.multipart(recording);
        if (recording.bytes == 0) {
            throw ApiException.invalid("the form has no part 'file' with a recording in it");
        }
        throw new ApiException(ErrorCode.MODEL_NOT_IN_PLAN, ErrorCode.MODEL_NOT_IN_PLAN.message()
                + ": no engine of this server recognises speech, so nothing was transcribed; send the recording to a server"
                + " that has such a model");
    }

    /** Reads the whole form, as a caller expects who is in the midst of sending it, and keeps nothing. */
    private static final class Recording implements MultipartSink {
        private final long mostBytes;
        private boolean file;
        private long bytes;

        Recording(long mostBytes) {
            this.mostBytes = mostBytes;
        }

        @Override
        public void partBegin(String name, @Nullable String fileName, @Nullable String contentType) {
            file = name.equals("file") && fileName != null;
        }

        @Override
        public void content(ByteBuffer content) {
            if (file) {
                bytes += content.remaining();
            }
            if (bytes > mostBytes) {
                throw ApiException.tooLarge("the recording is larger than the " + mostBytes
                        + " bytes that are allowed; send a shorter one");
            }
        }

        @Override
        public void partEnd() {
            file = false;
        }
    }
}
