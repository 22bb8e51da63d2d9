package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.List;

/**
 * Where melodies are searched: in the key of the song's beginning and the octave of its first singer, low enough that what is lifted
 * later, or sung by somebody else an octave away, stays within every voice. So what returns is the same but for a shift.
 */
record Register(Form form, int lowest, int highest, int middle) {

    static Register of(Form form) {
        List<Voice> voices = form.brief().voices();
        Voice first = voices.getFirst();
        int lift = form.sections().stream().mapToInt(section -> lift(form, section)).max().orElse(0);
        int lowest = voices.stream().mapToInt(voice -> voice.lowest() - octave(first, voice)).max().orElseThrow();
        int highest = voices.stream().mapToInt(voice -> voice.highest() - octave(first, voice)).min().orElseThrow();
        return new Register(form, lowest, highest - lift, first.middle());
    }

    /** Semitones from the song's first key up to that of a section. */
    static int lift(Form form, Section section) {
        return Math.floorMod(section.key().tonic() - form.sections().getFirst().key().tonic(), 12);
    }

    /** Semitones up to another voice, whole octaves. */
    int octave(Voice voice) {
        return octave(form.brief().voices().getFirst(), voice);
    }

    private static int octave(Voice first, Voice voice) {
        return 12 * (int) Math.round((voice.middle() - first.middle()) / 12.0);
    }

    /** Without its top, for what must not outdo the choruses. */
    Register below(int top) {
        return new Register(form, lowest, Math.max(lowest + 9, Math.min(highest, top - 1)), middle);
    }

    Key key() {
        return form.sections().getFirst().key();
    }
}
