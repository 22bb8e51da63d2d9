package io.minimax4j.engine.offline.music.singing;

/**
 * One syllable of a line.
 *
 * @param text what is written for it, as far as can be told
 * @param tone of Mandarin and Cantonese, from 1 (Mandarin: 5 the neutral one); 0 for languages without
 * @param stress 0 (none) to 1 (main)
 * @param endsWord whether a word ends with it; of Chinese, where that is unknown, every syllable
 */
public record Syllable(String text, int tone, double stress, boolean endsWord) {}
