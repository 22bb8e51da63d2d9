package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.offline.speech.Calibration.Heard;
import io.minimax4j.engine.offline.speech.colour.Bands;
import io.minimax4j.engine.offline.speech.colour.Colour;
import io.minimax4j.engine.offline.speech.portrait.Measured;
import io.minimax4j.engine.offline.speech.sound.Level;
import io.minimax4j.engine.offline.speech.voice.Speaker;
import io.minimax4j.engine.offline.speech.voice.SpeakerSound;
import io.minimax4j.engine.offline.speech.voice.Timbre;
import io.minimax4j.engine.offline.speech.voice.VoiceProfile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes a profile that is heard as a recorded voice was.
 *
 * <p>Implementation note: the speaker and the size of its tract are those whose levels come nearest without a filter. What is
 * left is mended by listening: the profile speaks, is measured in the very way the recording was, and each quality is moved
 * by what it is off. A few rounds are enough; the best of them is kept. Where it is not near, the next speakers get a sitting too.
 */
final class Sitting {
    private static final int SITTINGS = 3;
    private static final int ROUNDS = 4;
    private static final double MOST_GAIN = 30;
    private static final double BELOW_PITCH = 0.85;
    /** So much off, as {@link #off} counts it, is as near as it gets. */
    private static final double NEAR = 1.9;
    /** What a dB of filter counts: a speaker who needs less of it is nearer in other texts than those that were heard. */
    private static final double FILTERED = 0.06;
    private static final double LITTLE_GAIN = 0.15;
    private static final double SLOWEST = 0.7;
    private static final double FASTEST = 1.4;
    private static final double USUAL_RATE = 4.3;
    /** How far apart the speaker's own pitch and the asked one may be, in octaves, as if it were so many dB of colour. */
    private static final double OCTAVE_OFF = 3;
    private static final double LIVELY_OFF = 3;
    private static final double MOST_LIVELY = 1.5;
    private static final double TRACT_OFF = 12;
    private static final double TOO_BREATHY = 20;
    private static final double BREATH_EFFECT = 3;
    private static final double NOTICED_BREATH = 0.015;

    private final Calibration calibration;
    private final Measured sitter;
    private final double loudness;
    private double breathEffect = BREATH_EFFECT;
    private double breathWithout = -1;

    /**
     * @param loudness how much louder than usual it is to be, in dB
     */
    Sitting(Calibration calibration, Measured sitter, double loudness) {
        this.calibration = calibration;
        this.sitter = sitter;
        this.loudness = loudness;
    }

    /** A profile, and how far it was heard to be off; the language in which it is farther counts for more. */
    private record Attempt(VoiceProfile profile, double off) {}

    VoiceProfile profile() throws MediaException, InterruptedException {
        @Nullable
        Attempt best = null;
        for (VoiceProfile sketch : sketches().subList(0, SITTINGS)) {
            Attempt attempt = attempt(sketch);
            if (best == null || attempt.off() < best.off()) {
                best = attempt;
            }
            if (best.off() < NEAR) {
                break;
            }
        }
        return Objects.requireNonNull(best).profile();
    }

    private Attempt attempt(VoiceProfile sketch) throws MediaException, InterruptedException {
        breathEffect = BREATH_EFFECT;
        breathWithout = -1;
        VoiceProfile profile = sketch;
        Attempt best = new Attempt(sketch, Double.POSITIVE_INFINITY);
        for (int round = 0; round < ROUNDS; round++) {
            Heard heard = calibration.hear(profile);
            double off = off(heard) + FILTERED * strength(profile.timbre().colour());
            double gained = best.off() - off;
            if (off < best.off()) {
                best = new Attempt(atPitch(profile, heard), off);
            }
            if (best.off() < NEAR && gained < LITTLE_GAIN) {
                break;
            }
            profile = mended(profile, heard);
        }
        return best;
    }

    /** How much a filter does, in dB. */
    private static double strength(Colour colour) {
        double[] gains = colour.gains();
        double mean = Arrays.stream(gains).average().orElse(0);
        return Math.sqrt(Arrays.stream(gains).map(gain -> (gain - mean) * (gain - mean)).average().orElse(0));
    }

    /** The speakers that come near by themselves, the nearest first, each at the size that suits it best. */
    private List<VoiceProfile> sketches() {
        Map<Speaker, Double> nearness = new EnumMap<>(Speaker.class);
        Map<Speaker, Double> sizes = new EnumMap<>(Speaker.class);
        for (Speaker speaker : Speaker.voiced()) {
            for (double tract = 0.8; tract < 1.3; tract += 0.04) {
                double off = distance(SpeakerSound.levels(speaker, tract))
                        + OCTAVE_OFF * Math.abs(Math.log(sitter.hertz() / tract / speaker.medianHz()) / Math.log(2))
                        + LIVELY_OFF * Math.max(0, sitter.spread() / SpeakerSound.spread(speaker) - MOST_LIVELY)
                        + TRACT_OFF * Math.abs(Math.log(tract))
                        + TOO_BREATHY * Math.max(0, SpeakerSound.breath(speaker) - sitter.breath());
                if (off < nearness.getOrDefault(speaker, Double.POSITIVE_INFINITY)) {
                    nearness.put(speaker, off);
                    sizes.put(speaker, tract);
                }
            }
        }
        return nearness.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .map(one -> sketch(one.getKey(), sizes.get(one.getKey()))).toList();
    }

    private VoiceProfile sketch(Speaker speaker, double tract) {
        double[] levels = SpeakerSound.levels(speaker, tract);
        Colour colour = SpeakerSound.levelled(heardColour(band -> sitter.levels()[band] - levels[band]), speaker,
                tract);
        double liveliness = Math.clamp(sitter.spread() / SpeakerSound.spread(speaker), 0.1, 2);
        double pace = Math.clamp(sitter.rate() / USUAL_RATE, SLOWEST, FASTEST);
        return new VoiceProfile(speaker, sitter.hertz(), tract, pace, liveliness, new Timbre(colour, 0, loudness, 1),
                "");
    }

    /** A colour where the voice can be heard; below its pitch and above what was recorded it goes on as it is there. */
    private Colour heardColour(IntToDoubleFunction gain) {
        int lowest = 0;
        while (Bands.edge(lowest + 1) < BELOW_PITCH * sitter.hertz()) {
            lowest++;
        }
        int first = lowest;
        return Colour.drawn(band -> Math.clamp(gain.applyAsDouble(Math.clamp(band, first, sitter.bands() - 1)),
                -MOST_GAIN, MOST_GAIN));
    }

    /** How far levels are from the recorded ones, in dB over the bands that can be heard. */
    private double distance(double[] levels) {
        double mean = 0;
        for (int band = 0; band < sitter.bands(); band++) {
            mean += (levels[band] - sitter.levels()[band]) / sitter.bands();
        }
        double squares = 0;
        for (int band = 0; band < sitter.bands(); band++) {
            double difference = levels[band] - sitter.levels()[band] - mean;
            squares += difference * difference / sitter.bands();
        }
        return Math.sqrt(squares);
    }

    private double off(Heard heard) {
        double mandarin = sitter.colourDistance(heard.mandarin());
        double english = sitter.colourDistance(heard.english());
        return (mandarin + english) / 4 + Math.max(mandarin, english) / 2
                + 30 * Math.abs(Math.log(heard.hertz() / sitter.hertz()) / Math.log(2))
                + 10 * Math.abs(heard.breath() - sitter.breath());
    }

    private VoiceProfile mended(VoiceProfile profile, Heard heard) {
        Timbre timbre = profile.timbre();
        double breath = breath(timbre.breath(), heard.breath());
        double mean = 0;
        for (int band = 0; band < sitter.bands(); band++) {
            mean += (sitter.levels()[band] - heard.level(band)) / sitter.bands();
        }
        double louder = heard.loudness() - (Level.SPEECH + loudness);
        double common = mean + louder;
        Colour colour = heardColour(
                band -> timbre.colour().gain(band) + sitter.levels()[band] - heard.level(band) - common);
        VoiceProfile pitched = atPitch(profile, heard);
        return pitched.with(new Timbre(colour, breath, loudness, 1)).moving(pitched.hertz(),
                Math.clamp(profile.pace() * sitter.rate() / Math.max(heard.rate(), 1), SLOWEST, FASTEST),
                Math.clamp(profile.liveliness() * Math.clamp(sitter.spread() / heard.spread(), 0.5, 2), 0.1, 2));
    }

    /** Moved by what its pitch is off, and by nothing else: pitch obeys at once, while the rest takes rounds. */
    private VoiceProfile atPitch(VoiceProfile profile, Heard heard) {
        return profile.moving(profile.hertz() * sitter.hertz() / heard.hertz(), profile.pace(), profile.liveliness());
    }

    /**
     * What follows the pitch in the high bands is what the voice has there over that and the breath, whose power grows with
     * the square of its amount; how fast is learned from the round before.
     */
    private double breath(double amount, double heard) {
        if (amount == 0) {
            breathWithout = heard;
        } else if (heard > breathWithout + NOTICED_BREATH) {
            breathEffect = ((1 - breathWithout) / Math.max(0.02, 1 - heard) - 1) / (amount * amount);
        }
        if (sitter.breath() < breathWithout + NOTICED_BREATH) {
            return 0;
        }
        double wanted = (1 - breathWithout) / Math.max(0.05, 1 - sitter.breath()) - 1;
        return Math.min(Timbre.MOST_BREATH, Math.sqrt(wanted / Math.max(breathEffect, 0.1)));
    }
}
