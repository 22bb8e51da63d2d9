package io.minimax4j.server.music;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.music.MusicEngine;
import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.music.SongSink;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.speech.MediaFailure;
import io.minimax4j.server.speech.SecondAttempt;

/**
 * Has songs made and encodes them as they come. If a worker process dies under it, it starts over once, provided that nobody
 * has heard anything yet.
 */
final class Recorder {
    private final MusicEngine engine;
    private final MediaToolbox toolbox;

    Recorder(MusicEngine engine, MediaToolbox toolbox) {
        this.engine = engine;
        this.toolbox = toolbox;
    }

    /**
     * Makes the song and puts it on the tape, on this thread.
     *
     * @param streamed whether it is played while it is sent
     * @throws ApiException 2013 if it cannot be made as asked, 1001, 1013 or 1024 if the engine or the encoder failed
     */
    EncodedTail record(SongOrder song, AudioEncoding encoding, boolean streamed, Tape tape)
            throws InterruptedException {
        try {
            return SecondAttempt.of(() -> attempt(song, encoding, streamed, tape), tape::restart);
        } catch (MediaException e) {
            throw told(e);
        }
    }

    private EncodedTail attempt(SongOrder song, AudioEncoding encoding, boolean streamed, Tape tape)
            throws InterruptedException, MediaException {
        try (AudioEncoder encoder = toolbox.encoder(MusicEngine.FORMAT, encoding, streamed)) {
            engine.make(song, new Encoding(encoder, tape));
            EncodedTail tail = encoder.finish();
            tape.add(tail.bytes());
            return tail;
        }
    }

    private static ApiException told(MediaException failure) {
        return switch (failure.kind()) {
            case BAD_INPUT, UNSUPPORTED, LIMIT -> new ApiException(ErrorCode.INTERNAL, ErrorCode.INTERNAL.message(),
                    failure);
            case TIMEOUT -> new ApiException(ErrorCode.TIMEOUT, ErrorCode.TIMEOUT.message(), failure);
            case WORKER_DIED, INTERNAL -> new ApiException(ErrorCode.SERVICE_FAILED,
                    ErrorCode.SERVICE_FAILED.message() + ": the media worker failed; try again", failure);
        };
    }

    /** How far the work is, nobody is told: no reply has a place for it. */
    private record Encoding(AudioEncoder encoder, Tape tape) implements SongSink {
        @Override
        public void progress(int percent) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }

        @Override
        public void pcm(short[] samples, int length) throws InterruptedException {
            try {
                tape.add(encoder.encode(samples, 0, length));
            } catch (MediaException e) {
                throw new MediaFailure(e);
            }
        }
    }
}
