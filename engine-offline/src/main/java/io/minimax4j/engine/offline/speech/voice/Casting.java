package io.minimax4j.engine.offline.speech.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every voice its profile: traits say what it aims at, the id says which speaker and which small offset.
 *
 * <p>Implementation note: each language has a stage of speakers, times a few steps of pitch and tract. A voice takes the
 * place its id points at or, if another of the same language has it, the next one free, so that no two voices of one
 * language sound the same. Rows that are added at the end of the table leave all others as they were. The hash is that of
 * {@link String}, which Java fixes for ever.
 */
final class Casting {
    private static final double[] STEPS = {0, 0.55, -0.55, 1.1, -1.1};
    private static final double STEP_TRACT = 0.012;
    private static final double FINE_SEMITONES = 0.2;
    private static final double FARTHEST_TRACT = 1.24;

    private final Map<String, Set<Integer>> taken = new HashMap<>();

    VoiceProfile cast(VoiceRow row) {
        Traits traits = Traits.of(row);
        List<Speaker> speakers = Speaker.voiced(traits.female());
        int place = place(row, traits, speakers.size() * STEPS.length);
        Speaker speaker = traits.whispering() ? speakers.getFirst().whispering() : speakers.get(place % speakers.size());
        int step = place / speakers.size();
        double fine = (Math.floorMod(row.id().hashCode() >>> 8, 1001) - 500) / 500.0;
        double semitones = STEPS[step] + fine * FINE_SEMITONES;
        double tract = traits.age().tract() * traits.tract() * (1 + STEPS[step] * STEP_TRACT);
        return new VoiceProfile(speaker, traits.hertz() * Math.pow(2, semitones / 12),
                Math.clamp(tract, 1 / FARTHEST_TRACT, FARTHEST_TRACT), traits.pace() * (1 + fine * 0.01), traits.liveliness());
    }

    private int place(VoiceRow row, Traits traits, int places) {
        Set<Integer> here = taken.computeIfAbsent(row.language() + traits.female(), _ -> new HashSet<>());
        int place = Math.floorMod(row.id().hashCode() * 0x9E3779B1, places);
        for (int tries = 0; tries < places && !here.add(place); tries++) {
            place = (place + 1) % places;
        }
        return place;
    }
}
