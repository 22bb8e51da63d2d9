package io.minimax4j.engine.offline.music.poetry;

/**
 * A thing, a place or somebody the prompt names, which the lyrics name too.
 *
 * @param kind as the frames of the {@link Phrasebook} have it
 * @param measure the measure word of a Chinese one; empty if it is unknown
 */
record Noun(String text, char kind, String measure) {}
