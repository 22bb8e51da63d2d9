package io.minimax4j.engine.speech;

/**
 * What to speak and how, already checked against the contract.
 *
 * @param model one of {@link SpeechEngine#models()}
 * @param text the text, pause marks {@code <#x#>} included
 * @param voice a voice of the engine
 * @param speed pace, 0.5 to 2
 * @param volume loudness, above 0 to 10
 * @param pitch semitones, -12 to 12
 * @param emotion empty, or one of the contract's words
 * @param languageBoost empty, {@code auto}, or one of the contract's language names
 */
public record Utterance(String model, String text, SystemVoice voice, double speed, double volume, int pitch,
        String emotion, String languageBoost) {}
