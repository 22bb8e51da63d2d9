package io.minimax4j.engine.offline.music.singing;

/**
 * A piece of a spoken line laid out in the time of the song, evenly.
 *
 * @param from where it begins in the song, in samples at 44,100
 * @param to behind its end
 * @param source where it begins in the recitation, in its samples
 * @param sourceEnd behind its end there
 * @param syllable which of the phrase's it belongs to
 * @param sound what is said
 */
record Stretch(double from, double to, double source, double sourceEnd, int syllable, Phone sound) {
    double at(double time) {
        return to <= from ? source : source + (sourceEnd - source) * Math.clamp((time - from) / (to - from), 0, 1);
    }
}
