package io.minimax4j.engine.offline.clip.sound;

/**
 * A given sound.
 *
 * @param pcm stereo, interleaved, at the rate of soundtracks
 */
public record Recording(short[] pcm) {
    /** How many frames it has. */
    int frames() {
        return pcm.length / 2;
    }
}
