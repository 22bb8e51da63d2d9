package io.minimax4j.engine.offline.music.singing;

import java.util.List;

/**
 * A syllable in the sound of a spoken line.
 *
 * @param onset the consonants before the vowel
 * @param vowel what it is sung on; a nasal or liquid in syllables without a vowel
 * @param coda the consonants behind it
 */
record SpokenSyllable(Syllable written, List<Phone> onset, Phone vowel, List<Phone> coda) {
    SpokenSyllable {
        onset = List.copyOf(onset);
        coda = List.copyOf(coda);
    }

    /** With another tone and text. */
    SpokenSyllable with(int tone, String text) {
        return new SpokenSyllable(new Syllable(text, tone, written.stress(), written.endsWord()), onset, vowel, coda);
    }

    int start() {
        return onset.isEmpty() ? vowel.start() : onset.getFirst().start();
    }

    int end() {
        return coda.isEmpty() ? vowel.end() : coda.getLast().end();
    }
}
