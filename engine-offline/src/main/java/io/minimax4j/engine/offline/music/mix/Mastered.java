package io.minimax4j.engine.offline.music.mix;

/**
 * What a song came out as.
 *
 * @param frames how long it is, the mark included
 * @param loudness of all but the mark, in LUFS
 * @param limited how much the limiter took from the loudness, in dB
 * @param voices how far voices stand above the band from 300 to 3400 Hz while somebody sings, in dB; not a number if nobody does
 */
public record Mastered(int frames, double loudness, double limited, double voices) {}
