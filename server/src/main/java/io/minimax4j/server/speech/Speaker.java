package io.minimax4j.server.speech;

import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;

/**
 * Speaks an order into a sink: the engine's samples go through the encoder on the same thread, so that the first bytes
 * are out before the second sentence is begun. If a worker process dies under it, it starts over once, provided that
 * nobody has heard anything yet.
 */
final class Speaker {
    private final SpeechEngine engine;
    private final MediaToolbox toolbox;

    Speaker(SpeechEngine engine, MediaToolbox toolbox) {
        this.engine = engine;
        this.toolbox = toolbox;
    }

    EncodedTail speak(Order order, boolean streamed, AudioSink sink) throws InterruptedException {
        return speak(Passage.of(order), streamed, sink);
    }

    EncodedTail speak(Passage passage, boolean streamed, AudioSink sink) throws InterruptedException {
        try {
            return SecondAttempt.of(() -> attempt(passage, streamed, sink), sink::restart);
        } catch (MediaException e) {
            throw told(e);
        }
    }

    private EncodedTail attempt(Passage passage, boolean streamed, AudioSink sink)
            throws InterruptedException, MediaException {
        Order order = passage.order();
        try (EncodingSink encoding = new EncodingSink(toolbox, order.encoding(), streamed, sink)) {
            engine.speak(order.utterance(), passage.lead().isZero() ? encoding : new LeadIn(encoding, passage));
            return encoding.finish();
        }
    }

    private static ApiException told(MediaException failure) {
        return switch (failure.kind()) {
            case BAD_INPUT, UNSUPPORTED, LIMIT -> ApiException.invalid("the text cannot be spoken as asked: "
                    + failure.getMessage());
            case TIMEOUT -> new ApiException(ErrorCode.TIMEOUT, ErrorCode.TIMEOUT.message(), failure);
            case WORKER_DIED, INTERNAL -> new ApiException(ErrorCode.SERVICE_FAILED,
                    ErrorCode.SERVICE_FAILED.message() + ": the media worker failed; try again", failure);
        };
    }
}
