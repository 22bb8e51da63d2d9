package io.minimax4j.engine.speech;

/**
 * A word in the sound; see {@link SpokenSegment} for places and times. Several words of what is said may stand at one place
 * of the text: {@code 2024} is four of them.
 *
 * @param text the word as it was said
 */
public record SpokenWord(String text, int from, int to, double begin, double end) {}
