package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Tongue;

/** How lines of a language sound: how long they are, and what they rhyme with. */
sealed interface Prosody permits ChineseProsody, EnglishProsody {
    static Prosody of(Tongue tongue) {
        return tongue == Tongue.CHINESE ? ChineseProsody.INSTANCE : EnglishProsody.INSTANCE;
    }

    /** How many syllables are sung. */
    int syllables(String line);

    /** The name of the group of rhymes a line belongs to; empty if that is unknown. */
    String rhyme(String line);

    /** What must not end two lines of a stanza. */
    String ending(String line);

    /** The opening of a line and its end, as one line. */
    String join(String head, String tail);
}
