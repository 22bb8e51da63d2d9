package io.minimax4j.engine.offline.speech.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every voice its profile: traits say what it aims at, the id says which speaker and which small offset.
 *
 * <p>Implementation note: a voice may stand at one of several places, which are the speakers of its gender times a few steps
 * of pitch and tract. It takes the place its id points at, or the next at which it sounds unlike every voice before it of the
 * same language. Rows that are added at the end of the table leave all others as they were. The hash is that of
 * {@link String}, which Java fixes for ever.
 */
final class Casting {
    private static final double[] STEPS = {0, 0.55, -0.55, 1.1, -1.1};
    private static final double STEP_TRACT = 0.012;
    private static final double FINE_SEMITONES = 0.2;
    private static final double FARTHEST_TRACT = 1.24;
    private static final double LIKE_HERTZ = 0.03;
    private static final double LIKE_TRACT = 0.03;

    private final Map<String, List<VoiceProfile>> cast = new HashMap<>();

    VoiceProfile cast(VoiceRow row, Traits traits) {
        List<Speaker> speakers = traits.whispering()
                ? List.of(Speaker.whispering(traits.female()))
                : Speaker.voiced(traits.female());
        List<VoiceProfile> before = cast.computeIfAbsent(row.language(), _ -> new ArrayList<>());
        int places = speakers.size() * STEPS.length;
        int place = Math.floorMod(row.id().hashCode() * 0x9E3779B1, places);
        VoiceProfile profile = profile(row, traits, speakers, place);
        for (int tries = 1; tries < places && isLikeOne(before, profile); tries++) {
            profile = profile(row, traits, speakers, (place + tries) % places);
        }
        before.add(profile);
        return profile;
    }

    private static VoiceProfile profile(VoiceRow row, Traits traits, List<Speaker> speakers, int place) {
        double step = STEPS[place / speakers.size()];
        double fine = (Math.floorMod(row.id().hashCode() >>> 8, 1001) - 500) / 500.0;
        double hertz = traits.hertz() * Math.pow(2, (step + fine * FINE_SEMITONES) / 12);
        double tract = Math.clamp(traits.age().tract() * traits.tract() * (1 + step * STEP_TRACT), 1 / FARTHEST_TRACT,
                FARTHEST_TRACT);
        return new VoiceProfile(speakers.get(place % speakers.size()), hertz, tract, traits.pace() * (1 + fine * 0.01),
                traits.liveliness(), Timbre.PLAIN, "");
    }

    private static boolean isLikeOne(List<VoiceProfile> before, VoiceProfile profile) {
        return before.stream().anyMatch(other -> other.speaker() == profile.speaker()
                && Math.abs(other.hertz() / profile.hertz() - 1) < LIKE_HERTZ
                && Math.abs(other.tract() / profile.tract() - 1) < LIKE_TRACT);
    }
}
