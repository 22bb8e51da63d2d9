package io.minimax4j.server.video.v2;

import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.video.ClipTask.ClipUsage;
import java.nio.charset.StandardCharsets;

/**
 * What a task is said to have used. The platform does not tell how it counts tokens; these are of the size of its examples:
 * of a prompt one for each 4 bytes, for a picture 1,500, for each second of video or sound 750, and of a clip one for each
 * 1,024 pixels of all its frames.
 *
 * @param clipSeconds of the videos that came, like the sound
 */
record Estimate(String prompt, int pictures, int clipSeconds, int soundSeconds) {
    private static final int BYTES = 4;
    private static final int PICTURE = 1500;
    private static final int SECOND = 750;
    private static final int PIXELS = 1024;

    /** @param seconds of the clip that was made */
    ClipUsage clip(PixelSize size, int frames, int seconds) {
        long completion = size.area() * frames / PIXELS;
        return new ClipUsage(clipSeconds + seconds, clipSeconds, seconds, pictures, soundSeconds,
                input() + completion, input(), completion);
    }

    /** Of text there are tokens only. */
    ClipUsage text(String made) {
        return new ClipUsage(null, null, null, null, null, input() + tokens(made), input(), tokens(made));
    }

    private long input() {
        return tokens(prompt) + (long) PICTURE * pictures + (long) SECOND * (clipSeconds + soundSeconds);
    }

    private static long tokens(String text) {
        return Math.ceilDiv(text.getBytes(StandardCharsets.UTF_8).length, BYTES);
    }
}
