package io.minimax4j.engine.offline.music.singing;

/** A line as one voice knows it, ready to be sung at any pitch. */
record Learned(Recitation recitation, Spectra spectra) {}
