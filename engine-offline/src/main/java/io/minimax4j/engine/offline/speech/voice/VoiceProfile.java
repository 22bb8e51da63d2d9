package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Colour;
import io.minimax4j.engine.offline.speech.language.Language;

/**
 * How a voice sounds.
 *
 * @param speaker the synthesizer's speaker
 * @param hertz the median pitch it aims at, 50 to 500
 * @param tract how much shorter the vocal tract is than the speaker's: above 1 smaller and brighter, below it larger and
 *        darker; 0.75 to 1.35
 * @param pace how fast, 1 for usual; 0.5 to 2
 * @param liveliness how far the pitch moves, 1 for usual, 0 for a machine; to 2
 * @param accent the synthesizer's voice for the language it belongs to, such as {@code en-gb}; empty for the usual ones
 */
public record VoiceProfile(Speaker speaker, double hertz, double tract, double pace, double liveliness, Timbre timbre,
        String accent) {
    public static final double LOWEST_HERTZ = 50;
    public static final double HIGHEST_HERTZ = 500;
    public static final double SHORTEST_TRACT = 1.35;
    public static final double LONGEST_TRACT = 0.75;

    public VoiceProfile {
        hertz = Math.clamp(hertz, LOWEST_HERTZ, HIGHEST_HERTZ);
        tract = Math.clamp(tract, LONGEST_TRACT, SHORTEST_TRACT);
        pace = Math.clamp(pace, 0.5, 2);
        liveliness = Math.clamp(liveliness, 0, 2);
    }

    public VoiceProfile with(Timbre changed) {
        return new VoiceProfile(speaker, hertz, tract, pace, liveliness, changed, accent);
    }

    /** At another pitch, pace and liveliness. */
    public VoiceProfile moving(double otherHertz, double otherPace, double otherLiveliness) {
        return new VoiceProfile(speaker, otherHertz, tract, otherPace, otherLiveliness, timbre, accent);
    }

    /** What the speaker's sound is filtered with in a language. */
    public Colour colour(Language language) {
        return timbre.evenness() == 0
                ? timbre.colour()
                : timbre.colour().plus(LanguageSound.of(language).colour().played(tract).times(-timbre.evenness()));
    }

    /** The synthesizer's voice it speaks a language with. */
    public String synthesizerVoice(Language language) {
        String usual = language.espeakVoice();
        return !accent.isEmpty() && root(accent).equals(root(usual)) ? accent : usual;
    }

    private static String root(String voice) {
        int end = voice.indexOf('-');
        return end < 0 ? voice : voice.substring(0, end);
    }
}
