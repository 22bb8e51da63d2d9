package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Colour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every voice its profile: traits say what it aims at, the id says which speaker and which small offset.
 *
 * <p>Implementation note: a voice may stand at one of several places, which are the speakers of its gender times a few steps
 * of pitch, tract and tint. It takes the place its id points at, or the next at which it sounds unlike every voice before it
 * of the same language. Rows that are added at the end of the table leave all others as they were. The hash is that of
 * {@link String}, which Java fixes for ever.
 */
final class Casting {
    /** How unlike every other voice of its language a voice is; see {@link Distance}. */
    static final double APART = 1.3;

    private static final double[] STEPS = {0, 0.55, -0.55, 1.1, -1.1, 1.6, -1.6};
    private static final double STEP_TRACT = 0.015;
    private static final double FINE_SEMITONES = 0.2;
    private static final double FINE_PACE = 0.03;

    /** In semitones, as {@link SpeakerSound#spread} tells it. */
    private static final double LEAST_MELODY = 0.5;
    private static final List<String> TONAL = List.of("Chinese (Mandarin)", "Cantonese", "Vietnamese", "Thai", "multi");

    private final Map<String, List<VoiceProfile>> cast = new HashMap<>();

    VoiceProfile cast(VoiceRow row, Traits traits) {
        List<Speaker> speakers = traits.whispering()
                ? List.of(Speaker.whispering(traits.female()))
                : Speaker.voiced(traits.female());
        List<VoiceProfile> before = cast.computeIfAbsent(row.language(), _ -> new ArrayList<>());
        int places = speakers.size() * STEPS.length;
        int place = Math.floorMod(row.id().hashCode() * 0x9E3779B1, places);
        VoiceProfile best = profile(row, traits, speakers, place);
        double farthest = Double.NEGATIVE_INFINITY;
        for (int tries = 0; tries < places && farthest < APART; tries++) {
            VoiceProfile profile = profile(row, traits, speakers, (place + tries) % places);
            double distance = nearest(before, profile);
            if (distance > farthest && hasMelody(profile.speaker(), row)) {
                farthest = distance;
                best = profile;
            }
        }
        before.add(best);
        return best;
    }

    /** A speaker whose pitch hardly moves cannot be made to speak tones. */
    private static boolean hasMelody(Speaker speaker, VoiceRow row) {
        return SpeakerSound.spread(speaker) >= LEAST_MELODY || !TONAL.contains(row.language());
    }

    private static double nearest(List<VoiceProfile> before, VoiceProfile profile) {
        return before.stream().mapToDouble(other -> Distance.between(other, profile)).min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static VoiceProfile profile(VoiceRow row, Traits traits, List<Speaker> speakers, int place) {
        double step = STEPS[place / speakers.size()];
        int hash = row.id().hashCode();
        double fine = (Math.floorMod(hash >>> 8, 1001) - 500) / 500.0;
        double finePace = (Math.floorMod(hash >>> 4, 1001) - 500) / 500.0;
        Leaning leaning = traits.leaning();
        Speaker speaker = speakers.get(place % speakers.size());
        double tract = traits.tract() * (1 + step * STEP_TRACT);
        Colour colour = SpeakerSound.levelled(leaning.colour().plus(Tint.of(hash)), speaker, tract);
        return new VoiceProfile(speaker, traits.hertz() * Math.pow(2, (step + fine * FINE_SEMITONES) / 12), tract,
                Math.exp(leaning.pace()) * (1 + finePace * FINE_PACE), Math.exp(leaning.liveliness()),
                new Timbre(colour, leaning.breath(), leaning.loudness(), 0), "");
    }
}
