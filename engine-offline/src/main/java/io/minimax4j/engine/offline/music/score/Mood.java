package io.minimax4j.engine.offline.music.score;

/**
 * @param valence -1 (sad) to 1 (happy)
 * @param energy 0 (still) to 1 (wild)
 */
public record Mood(double valence, double energy) {}
