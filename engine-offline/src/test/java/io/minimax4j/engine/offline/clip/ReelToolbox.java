package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.clip.Frame;
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
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.picture.Bitmap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A toolbox that keeps what is to be encoded, whose clips are blue, at 25 frames a second, and whose sounds are a tone. */
final class ReelToolbox implements MediaToolbox {
    static final int SECONDS = 2;
    static final double HERTZ = 997;

    final List<byte[]> frames = new ArrayList<>();
    final ByteArrayOutputStream sound = new ByteArrayOutputStream();
    @Nullable
    ClipFormat format;
    int finished;
    int closed;
    MediaException.@Nullable Kind failure;

    /** All samples, interleaved. */
    short[] pcm() {
        short[] pcm = new short[sound.size() / 2];
        ByteBuffer.wrap(sound.toByteArray()).asShortBuffer().get(pcm);
        return pcm;
    }

    private void fail() throws MediaException {
        if (failure != null) {
            throw new MediaException(failure, "asked to fail");
        }
    }

    @Override
    public ClipEncoder clip(ClipFormat wanted, Path target) throws MediaException {
        fail();
        format = wanted;
        return new Encoder();
    }

    private final class Encoder implements ClipEncoder {
        @Override
        public void frame(Frame frame) throws InterruptedException {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            frames.add(frame.planes().clone());
        }

        @Override
        public void sound(short[] pcm, int offset, int length) {
            ByteBuffer block = ByteBuffer.allocate(2 * length);
            block.asShortBuffer().put(pcm, offset, length);
            sound.writeBytes(block.array());
        }

        @Override
        public void finish() {
            finished++;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    @Override
    public void decode(Path file, PcmFormat as, DecodeLimits limits, PcmSink sink)
            throws MediaException, InterruptedException {
        fail();
        short[] tone = new short[2 * as.sampleRate() * SECONDS];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) (12_000 * Math.sin(2 * Math.PI * HERTZ * (i / 2) / as.sampleRate()));
        }
        sink.pcm(tone, tone.length);
    }

    @Override
    public MediaInfo probe(Path file) {
        return new MediaInfo("mp4", 1000L * SECONDS, List.of(new MediaInfo.VideoStream("h264", 64, 36, 25, 2000, false),
                new MediaInfo.AudioStream("aac", 44_100, 2, 2000)));
    }

    @Override
    public void frames(Path file, FrameLimits limits, FrameSink sink) throws MediaException, InterruptedException {
        fail();
        Frame frame = Frame.of(limits.size());
        int luma = Math.toIntExact(limits.size().area());
        for (int i = 0; i < SECONDS * limits.framesPerSecond(); i++) {
            Arrays.fill(frame.planes(), 0, luma, (byte) (60 + i));
            Arrays.fill(frame.planes(), luma, luma + luma / 4, (byte) 220);
            sink.frame(frame);
        }
    }

    @Override
    public void synthesize(SynthesisRequest request, SynthesisSink sink) {
        throw new UnsupportedOperationException("it does not speak");
    }

    @Override
    public AudioEncoder encoder(PcmFormat input, AudioEncoding output, boolean streamed) {
        throw new UnsupportedOperationException("it encodes clips alone");
    }

    @Override
    public Bitmap picture(Path file, long mostPixels) {
        throw new UnsupportedOperationException("it reads no pictures");
    }

    @Override
    public void close() {
        // It holds nothing.
    }
}
