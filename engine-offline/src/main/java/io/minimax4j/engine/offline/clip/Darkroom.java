package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.clip.ClipProgress;
import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.media.ClipEncoder;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import java.nio.file.Path;

/**
 * Makes files of footage. One frame is held here; what the encoder takes goes on in its own process while the next frame is
 * drawn.
 */
public final class Darkroom {
    /** What all clips sound in. */
    public static final PcmFormat SOUND = new PcmFormat(Soundtrack.RATE, Soundtrack.CHANNELS);

    private final MediaToolbox toolbox;

    public Darkroom(MediaToolbox toolbox) {
        this.toolbox = toolbox;
    }

    /**
     * Writes a clip: every frame of the footage, and sound for exactly as long.
     *
     * @param progress told in this thread; 100 when the file is complete
     * @throws InterruptedException soon after an interrupt; the file is not complete then
     */
    public void develop(Footage footage, Soundtrack sound, Path target, ClipProgress progress)
            throws MediaException, InterruptedException {
        ClipFormat format = new ClipFormat(footage.size(), footage.framesPerSecond(), SOUND);
        Percent percent = new Percent(footage.frames(), progress);
        Frame frame = Frame.of(footage.size());
        try (ClipEncoder encoder = toolbox.clip(format, target)) {
            for (int number = 0; number < footage.frames(); number++) {
                footage.draw(number, frame);
                encoder.frame(frame);
                short[] pcm = new short[SOUND.channels() * samples(number, footage.framesPerSecond())];
                sound.read(pcm);
                encoder.sound(pcm, 0, pcm.length);
                percent.done(number + 1);
            }
            encoder.finish();
        }
        progress.at(100);
    }

    /** How many samples of a channel belong to a frame: over all frames none too many and none too few. */
    static int samples(int number, int framesPerSecond) {
        long end = (number + 1L) * Soundtrack.RATE / framesPerSecond;
        long start = (long) number * Soundtrack.RATE / framesPerSecond;
        return Math.toIntExact(end - start);
    }
}
