package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.ArrayList;
import java.util.List;

/** A second voice in thirds and sixths, below the lead where there is room. */
final class SecondVoice {
    private static final int[] DISTANCES = {3, 4, 5, 8, 9, 7};
    private static final double[] COSTS = {0, 0, 0.8, 0.9, 0.9, 1.6};

    private final Form form;

    SecondVoice(Form form) {
        this.form = form;
    }

    List<SungNote> beside(Section section, List<SungNote> lead, Voice voice) {
        long deep = lead.stream().filter(note -> note.pitch() - 4 < voice.lowest()).count();
        int side = deep * 4 > lead.size() ? 1 : -1;
        List<SungNote> second = new ArrayList<>();
        int before = -1;
        for (SungNote note : lead) {
            int pitch = pitch(section, note, voice, side, before);
            second.add(new SungNote(note.line(), note.syllable(), note.tick(), note.length(), pitch,
                    note.loudness() * 0.85));
            before = pitch;
        }
        return second;
    }

    private int pitch(Section section, SungNote note, Voice voice, int side, int before) {
        int best = note.pitch();
        double least = 6;
        for (int index = 0; index < DISTANCES.length; index++) {
            for (int way : new int[]{side, -side}) {
                int pitch = note.pitch() + way * DISTANCES[index];
                if (pitch < voice.lowest() || pitch > voice.highest()) {
                    continue;
                }
                double cost = COSTS[index] + (way == side ? 0 : 3.5) + fit(section, note, pitch)
                        + (before < 0 ? 0 : 0.12 * Math.abs(pitch - before));
                if (cost < least) {
                    least = cost;
                    best = pitch;
                }
            }
        }
        return best;
    }

    private double fit(Section section, SungNote note, int pitch) {
        boolean inChord = section.chordAt(note.tick() + note.length() / 3).has(pitch);
        boolean inKey = section.key().has(pitch);
        if (!inKey && (!inChord || form.brief().style() == Style.CHINESE)) {
            return 9;
        }
        boolean strong = Accent.at(form.tempo().metre(), note.tick()) >= Accent.BEAT;
        return inChord ? (inKey ? 0 : 0.6) : strong ? 1.3 : 0.4;
    }
}
