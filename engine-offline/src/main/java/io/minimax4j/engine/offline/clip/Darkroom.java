package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.clip.ClipProgress;
import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.media.ClipEncoder;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/**
 * Makes files of footage. While one frame is encoded the next is drawn, on a thread that lives as long as the work; two
 * frames are all that is held.
 */
public final class Darkroom {
    /** What all clips sound in. */
    public static final PcmFormat SOUND = new PcmFormat(Soundtrack.RATE, Soundtrack.CHANNELS);

    private static final ThreadFactory DRAWING = Thread.ofPlatform().daemon().name("film-", 0).factory();

    private final MediaToolbox toolbox;

    public Darkroom(MediaToolbox toolbox) {
        this.toolbox = toolbox;
    }

    /**
     * Writes a clip: every frame of the footage, and sound for exactly as long.
     *
     * @param progress told in this thread; 100 when the file is complete
     */
    public void develop(Footage footage, Soundtrack sound, Path target, ClipProgress progress)
            throws MediaException, InterruptedException {
        ClipFormat format = new ClipFormat(footage.size(), footage.framesPerSecond(), SOUND);
        try (ExecutorService drawing = Executors.newSingleThreadExecutor(DRAWING);
                ClipEncoder encoder = toolbox.clip(format, target)) {
            try {
                expose(footage, sound, drawing, encoder, new Counter(footage.frames(), progress));
                encoder.finish();
                progress.at(100);
            } finally {
                drawing.shutdownNow();
            }
        }
    }

    private static void expose(Footage footage, Soundtrack sound, ExecutorService drawing, ClipEncoder encoder,
            Counter counter) throws MediaException, InterruptedException {
        Frame[] frames = {Frame.of(footage.size()), Frame.of(footage.size())};
        Future<?> drawn = draw(footage, 0, frames[0], drawing);
        for (int number = 0; number < footage.frames(); number++) {
            await(drawn);
            if (number + 1 < footage.frames()) {
                drawn = draw(footage, number + 1, frames[(number + 1) % 2], drawing);
            }
            encoder.frame(frames[number % 2]);
            short[] pcm = new short[SOUND.channels() * samples(number, footage.framesPerSecond())];
            sound.read(pcm);
            encoder.sound(pcm, 0, pcm.length);
            counter.done(number + 1);
        }
    }

    private static Future<?> draw(Footage footage, int number, Frame into, ExecutorService drawing) {
        return drawing.submit(() -> {
            footage.draw(number, into);
            return number;
        });
    }

    private static void await(Future<?> drawn) throws InterruptedException {
        try {
            drawn.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case InterruptedException interrupted -> throw interrupted;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException("a frame could not be drawn", e);
            }
        }
    }

    /** How many samples of a channel belong to a frame: over all frames none too many and none too few. */
    static int samples(int number, int framesPerSecond) {
        long end = (number + 1L) * Soundtrack.RATE / framesPerSecond;
        long start = (long) number * Soundtrack.RATE / framesPerSecond;
        return Math.toIntExact(end - start);
    }

    /** Tells of progress where it changes; the last percent is the end of the file. */
    private static final class Counter {
        private final int frames;
        private final ClipProgress progress;
        private int told = -1;

        Counter(int frames, ClipProgress progress) {
            this.frames = frames;
            this.progress = progress;
        }

        void done(int number) {
            int percent = Math.min(99, 100 * number / frames);
            if (percent > told) {
                told = percent;
                progress.at(percent);
            }
        }
    }
}
