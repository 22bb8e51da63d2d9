package io.minimax4j.engine.offline.music.singing;

/**
 * A line as one voice knows it, ready to be sung at any pitch.
 *
 * @param noise the recitation at 44,100 samples a second, of which what is not voice is taken
 */
record Learned(Recitation recitation, Spectra spectra, float[] noise) {}
