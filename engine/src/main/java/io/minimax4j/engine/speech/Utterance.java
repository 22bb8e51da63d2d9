package io.minimax4j.engine.speech;

import java.util.List;

/**
 * What to speak and how, already checked against the contract.
 *
 * @param model one of {@link SpeechEngine#models()}
 * @param text the text as the caller wrote it: pause marks {@code <#x#>}, tags such as {@code (laughs)}, inline
 *        pronunciations and invisible characters included. Places in it are counted in code points
 * @param voices whose voice it is: one, or a mix of up to four
 * @param watermark whether a rhythm that marks it as synthetic follows the last word
 */
public record Utterance(String model, String text, List<VoiceShare> voices, Manner manner, Reading reading,
        Modification modification, boolean watermark) {
    public Utterance {
        voices = List.copyOf(voices);
        if (voices.isEmpty() || voices.size() > 4) {
            throw new IllegalArgumentException(voices.size() + " voices where 1 to 4 can speak");
        }
    }

    /** A plain text in one voice. */
    public static Utterance of(String model, String text, SpeechVoice voice) {
        return new Utterance(model, text, List.of(new VoiceShare(voice, 1)), Manner.USUAL, Reading.PLAIN,
                Modification.NONE, false);
    }

    public Utterance with(Manner changed) {
        return new Utterance(model, text, voices, changed, reading, modification, watermark);
    }

    public Utterance with(Reading changed) {
        return new Utterance(model, text, voices, manner, changed, modification, watermark);
    }

    public Utterance with(Modification changed) {
        return new Utterance(model, text, voices, manner, reading, changed, watermark);
    }

    /** The same in another text. */
    public Utterance saying(String other) {
        return new Utterance(model, other, voices, manner, reading, modification, watermark);
    }
}
