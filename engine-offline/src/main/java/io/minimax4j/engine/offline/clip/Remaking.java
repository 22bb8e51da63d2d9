package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.ClipProgress;
import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.clip.RemakeOrder;
import io.minimax4j.engine.media.ClipEncoder;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.offline.clip.sound.Recording;
import io.minimax4j.engine.offline.picture.Mark;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Clips made anew in another size, with their edges a little clearer than scaling leaves them. */
final class Remaking {
    private static final int MOST_SECONDS = 60;
    private static final long MOST_PIXELS = 4096L * 2304;
    private static final int MOST_FRAMES_PER_SECOND = 60;
    /** For a file that does not tell its rate. */
    private static final double USUAL_FRAMES_PER_SECOND = 24;

    private final MediaToolbox toolbox;

    Remaking(MediaToolbox toolbox) {
        this.toolbox = toolbox;
    }

    void remake(RemakeOrder order, Path target, ClipProgress progress) throws MediaException, InterruptedException {
        MediaInfo info = toolbox.probe(order.base());
        MediaInfo.VideoStream video = info.video()
                .orElseThrow(() -> new MediaException(MediaException.Kind.BAD_INPUT, "a file without moving pictures"));
        double told = video.framesPerSecond() > 0 ? video.framesPerSecond() : USUAL_FRAMES_PER_SECOND;
        int rate = Math.clamp(Math.round(told), 1, MOST_FRAMES_PER_SECOND);
        Recording sound = info.audio().isPresent() ? recording(order.base(), toolbox) : new Recording(new short[0]);
        long millis = Math.max(video.millis(), info.millis());
        int expected = (int) Math.max(1, Math.round(millis * rate / 1000.0));
        FrameLimits limits = new FrameLimits(order.size(), rate, MOST_SECONDS * rate, MOST_PIXELS);
        try (ClipEncoder encoder = toolbox.clip(new ClipFormat(order.size(), rate, Darkroom.SOUND), target)) {
            Copy copy = new Copy(encoder, sound, rate, new Percent(expected, progress), mark(order));
            toolbox.frames(order.base(), limits, copy::take);
            encoder.finish();
        }
        progress.at(100);
    }

    private static Optional<Mark> mark(RemakeOrder order) {
        return order.marked() ? Optional.of(Mark.of(order.size())) : Optional.empty();
    }

    /** All sound of a file. */
    static Recording recording(Path file, MediaToolbox toolbox) throws MediaException, InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        toolbox.decode(file, Darkroom.SOUND, new DecodeLimits(Duration.ofSeconds(MOST_SECONDS)), (samples, length) -> {
            ByteBuffer block = ByteBuffer.allocate(2 * length);
            block.asShortBuffer().put(samples, 0, length);
            bytes.write(block.array(), 0, 2 * length);
        });
        short[] pcm = new short[bytes.size() / 2];
        ByteBuffer.wrap(bytes.toByteArray()).asShortBuffer().get(pcm);
        return new Recording(pcm);
    }

    private static final class Copy {
        private final ClipEncoder encoder;
        private final Recording sound;
        private final int rate;
        private final Percent percent;
        private final Optional<Mark> mark;
        private int frames;
        private int heard;

        Copy(ClipEncoder encoder, Recording sound, int rate, Percent percent, Optional<Mark> mark) {
            this.encoder = encoder;
            this.sound = sound;
            this.rate = rate;
            this.percent = percent;
            this.mark = mark;
        }

        void take(Frame frame) throws MediaException, InterruptedException {
            Sharpening.apply(frame);
            mark.ifPresent(laid -> Marked.lay(laid, frame));
            encoder.frame(frame);
            short[] pcm = new short[2 * Darkroom.samples(frames, rate)];
            int there = Math.clamp(sound.pcm().length - heard, 0, pcm.length);
            System.arraycopy(sound.pcm(), heard, pcm, 0, there);
            encoder.sound(pcm, 0, pcm.length);
            heard += there;
            frames++;
            percent.done(frames);
        }
    }
}
