package io.minimax4j.engine.speech;

/**
 * A rule of pronunciation (contract 1.5).
 *
 * @param written what stands in the text; not empty
 * @param spoken what is said: words, {@code (pin1)(yin1)} with tones 1 to 5, IPA in parentheses, or a mix; not empty
 */
public record Pronunciation(String written, String spoken) {}
