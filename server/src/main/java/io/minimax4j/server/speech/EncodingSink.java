package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.protocol.error.ApiException;
import org.jspecify.annotations.Nullable;

/** Encodes speech while it is spoken. */
final class EncodingSink implements SpeechSink, AutoCloseable {
    private final MediaToolbox toolbox;
    private final AudioEncoding encoding;
    private final boolean streamed;
    private final AudioSink audio;
    private @Nullable AudioEncoder encoder;

    EncodingSink(MediaToolbox toolbox, AudioEncoding encoding, boolean streamed, AudioSink audio) {
        this.toolbox = toolbox;
        this.encoding = encoding;
        this.streamed = streamed;
        this.audio = audio;
    }

    @Override
    public void begin(PcmFormat format) throws InterruptedException {
        try {
            encoder = toolbox.encoder(format, encoding, streamed);
        } catch (MediaException e) {
            throw new MediaFailure(e);
        }
    }

    @Override
    public void pcm(short[] samples, int length) throws InterruptedException {
        byte[] ready;
        try {
            ready = begun().encode(samples, 0, length);
        } catch (MediaException e) {
            throw new MediaFailure(e);
        }
        if (ready.length > 0) {
            audio.audio(ready);
        }
    }

    @Override
    public void segment(SpokenSegment segment) {
        audio.segment(segment);
    }

    /** The end of the audio; its bytes have gone to the sink as well. */
    EncodedTail finish() throws InterruptedException, MediaException {
        EncodedTail tail = begun().finish();
        if (tail.bytes().length > 0) {
            audio.audio(tail.bytes());
        }
        return tail;
    }

    private AudioEncoder begun() {
        if (encoder == null) {
            throw ApiException.invalid("text holds nothing that can be spoken");
        }
        return encoder;
    }

    @Override
    public void close() {
        if (encoder != null) {
            encoder.close();
        }
    }
}
