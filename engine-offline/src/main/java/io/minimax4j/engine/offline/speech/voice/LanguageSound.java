package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.colour.Colour;
import io.minimax4j.engine.offline.speech.language.Language;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a language does to every voice that speaks it.
 *
 * @param melody how far above the floor of a speaker's pitch the median of its melody lies, in steps of the synthesizer
 * @param colour how its sounds colour a voice against the mean of Mandarin and English
 */
public record LanguageSound(double melody, Colour colour) {
    /** The mean of Mandarin and English, against which speakers were measured. */
    static final double USUAL_MELODY = 24.2;

    private static final LanguageSound USUAL = new LanguageSound(USUAL_MELODY, Colour.NONE);
    private static final Map<String, LanguageSound> BY_VOICE = SoundTable.read("language-sounds.tsv").entrySet()
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, row -> of(row.getValue())));

    private static LanguageSound of(double[] row) {
        return new LanguageSound(row[0], Colour.drawn(band -> row[band + row.length - Bands.COUNT]));
    }

    /** That of a language's voice. */
    public static LanguageSound of(Language language) {
        return BY_VOICE.getOrDefault(language.espeakVoice(), USUAL);
    }
}
