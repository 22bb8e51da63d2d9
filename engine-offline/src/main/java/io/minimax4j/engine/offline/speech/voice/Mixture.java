package io.minimax4j.engine.offline.speech.voice;

import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.colour.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A mix of voices: each quality lies between those of the voices, as near to each as its share is large.
 *
 * <p>Implementation note: only one speaker can speak, that of the largest share. Its colour is what it lacks to the mean of
 * the levels, in dB, that all of them have in each band.
 */
final class Mixture {
    /** Beyond it a filter brings up little but noise. */
    private static final double MOST_GAIN = 18;

    private record Share(Cast cast, double weight) {}

    private final List<Share> shares = new ArrayList<>();

    void add(Cast cast, int weight) {
        shares.add(new Share(cast, weight));
    }

    Cast cast() {
        Cast leading = leading();
        if (shares.size() == 1) {
            return leading;
        }
        VoiceProfile first = leading.profile();
        double tract = geometric(VoiceProfile::tract);
        Timbre timbre = new Timbre(colour(first.speaker(), tract), mean(profile -> profile.timbre().breath()),
                mean(profile -> profile.timbre().loudness()), mean(profile -> profile.timbre().evenness()));
        return new Cast(new VoiceProfile(first.speaker(), geometric(VoiceProfile::hertz), tract,
                geometric(VoiceProfile::pace), mean(VoiceProfile::liveliness), timbre, first.accent()),
                leading.language());
    }

    /** The first of those with the largest share. */
    private Cast leading() {
        Share leading = shares.getFirst();
        for (Share share : shares) {
            leading = share.weight() > leading.weight() ? share : leading;
        }
        return leading.cast();
    }

    private Colour colour(Speaker speaker, double tract) {
        double[] wanted = new double[Bands.COUNT];
        double total = shares.stream().mapToDouble(Share::weight).sum();
        for (Share share : shares) {
            double[] levels = SpeakerSound.levels(share.cast().profile());
            for (int band = 0; band < wanted.length; band++) {
                wanted[band] += levels[band] * share.weight() / total;
            }
        }
        double[] own = SpeakerSound.levels(speaker, tract);
        return SpeakerSound.levelled(
                Colour.drawn(band -> Math.clamp(wanted[band] - own[band], -MOST_GAIN, MOST_GAIN)), speaker, tract);
    }

    private double mean(ToDoubleFunction<VoiceProfile> quality) {
        double sum = 0;
        double total = 0;
        for (Share share : shares) {
            sum += share.weight() * quality.applyAsDouble(share.cast().profile());
            total += share.weight();
        }
        return sum / total;
    }

    private double geometric(ToDoubleFunction<VoiceProfile> quality) {
        return Math.exp(mean(profile -> Math.log(quality.applyAsDouble(profile))));
    }
}
