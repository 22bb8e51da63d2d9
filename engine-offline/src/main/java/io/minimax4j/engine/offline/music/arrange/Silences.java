package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.SungNote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where nobody sings and no tune is played. */
final class Silences {
    private final List<int[]> sounds = new ArrayList<>();

    Silences(Melody melody) {
        for (SungNote note : melody.lead()) {
            sounds.add(new int[]{note.tick(), note.end()});
        }
        for (Note note : melody.tune()) {
            sounds.add(new int[]{note.tick(), note.end()});
        }
        sounds.sort(Comparator.comparingInt(sound -> sound[0]));
    }

    record Gap(int from, int until) {}

    /** Those of at least so many ticks between two ticks. */
    List<Gap> between(int from, int until, int shortest) {
        List<Gap> gaps = new ArrayList<>();
        int quiet = from;
        for (int[] sound : sounds) {
            if (sound[1] <= from || sound[0] >= until) {
                continue;
            }
            if (sound[0] - quiet >= shortest) {
                gaps.add(new Gap(quiet, sound[0]));
            }
            quiet = Math.max(quiet, sound[1]);
        }
        if (until - quiet >= shortest) {
            gaps.add(new Gap(quiet, until));
        }
        return gaps;
    }
}
