package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.clip.ClipProgress;

/** Tells of progress where it changes. The last percent is the end of the file, which another tells of. */
final class Percent {
    private static final int MOST = 99;

    private final int frames;
    private final ClipProgress progress;
    private int told;

    /** @param frames how many are expected, at least 1 */
    Percent(int frames, ClipProgress progress) {
        this.frames = frames;
        this.progress = progress;
    }

    void done(int number) {
        int percent = Math.min(MOST, Math.toIntExact(100L * number / frames));
        if (percent > told) {
            told = percent;
            progress.at(percent);
        }
    }
}
