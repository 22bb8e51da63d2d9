package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.ClipEncoder;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.FrameSink;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.media.PcmSink;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.picture.Bitmap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A toolbox that says everything as a tenth of a second of tone, and remembers what it was asked. */
final class ToneToolbox implements MediaToolbox {
    static final int RATE = 22050;

    private final List<SynthesisRequest> requests = new ArrayList<>();
    private List<SpeechEvent> events = List.of();
    private MediaException.@Nullable Kind failure;

    List<SynthesisRequest> requests() {
        return requests;
    }

    void failNext(MediaException.Kind kind) {
        failure = kind;
    }

    /** Tells these before the sound of every request. */
    void tell(SpeechEvent... told) {
        events = List.of(told);
    }

    @Override
    public void synthesize(SynthesisRequest request, SynthesisSink sink) throws MediaException, InterruptedException {
        requests.add(request);
        if (failure != null) {
            throw new MediaException(failure, "asked to fail");
        }
        sink.begin(PcmFormat.mono(RATE));
        for (SpeechEvent event : events) {
            sink.event(event);
        }
        short[] tone = new short[RATE / 10];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) (8000 * Math.cos(2 * Math.PI * 220 * i / RATE));
        }
        sink.pcm(tone, tone.length);
    }

    @Override
    public AudioEncoder encoder(PcmFormat input, AudioEncoding output, boolean streamed) {
        throw new UnsupportedOperationException("it only speaks");
    }

    @Override
    public void decode(Path file, PcmFormat as, DecodeLimits limits, PcmSink sink) {
        throw new UnsupportedOperationException("it only speaks");
    }

    @Override
    public MediaInfo probe(Path file) {
        throw new UnsupportedOperationException("it only speaks");
    }

    @Override
    public Bitmap picture(Path file, long mostPixels) {
        throw new UnsupportedOperationException("pictures");
    }

    @Override
    public void frames(Path file, FrameLimits limits, FrameSink sink) {
        throw new UnsupportedOperationException("frames");
    }

    @Override
    public ClipEncoder clip(ClipFormat format, Path target) {
        throw new UnsupportedOperationException("clips");
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
