package io.minimax4j.engine.offline.speech.interjection;

import io.minimax4j.engine.speech.Interjection;
import io.minimax4j.engine.offline.speech.interjection.Source.Air;
import io.minimax4j.engine.offline.speech.interjection.Source.Knock;
import io.minimax4j.engine.offline.speech.interjection.Source.Tone;
import io.minimax4j.engine.offline.speech.interjection.Source.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Which gestures make each interjection. */
final class Score {
    private static final int CLAPS = 46;
    private static final double CLAPPING = 1.3;

    private Score() {}

    static List<Gesture> of(Interjection interjection, RandomGenerator random) {
        return switch (interjection) {
            case LAUGHS -> repeated(5, n -> List.of(air(0.21 * n, 0.07, 0.02, 0.03, 0.4, 1300, 1000),
                    voice(0.21 * n + 0.045, 0.13, 0.02, 0.07, 1.1 - 0.08 * n,
                            new Voice(1.55 - 0.09 * n, 1.3 - 0.09 * n, Mouth.OPEN, Mouth.MIDDLE, 0.25, 0.05, 0))));
            case CHUCKLE -> repeated(3, n -> List.of(voice(0.17 * n, 0.115, 0.02, 0.06, 0.85 - 0.12 * n,
                    new Voice(1.08 - 0.06 * n, 0.93 - 0.06 * n, Mouth.MIDDLE, Mouth.CLOSED, 0.4, 0.1, 0))));
            case COUGHS -> repeated(2, n -> List.of(air(0.42 * n, 0.2, 0.004, 0.19, 1.7 - 0.3 * n, 1700, 900),
                    voice(0.42 * n + 0.015, 0.17, 0.008, 0.13, 1.1 - 0.2 * n,
                            new Voice(1.1, 0.8, Mouth.OPEN, Mouth.MIDDLE, 0.9, 0.4, 0))));
            case CLEAR_THROAT -> List.of(
                    voice(0, 0.28, 0.03, 0.08, 0.9, new Voice(0.82, 0.74, Mouth.MIDDLE, Mouth.ROUND, 0.5, 0.6, 0)),
                    new Gesture(0, 0.28, 0.02, 0.1, 0.5, new Air(900, 700, 0.7, 33)),
                    voice(0.37, 0.3, 0.03, 0.12, 0.8, new Voice(1, 0.86, Mouth.CLOSED, Mouth.CLOSED, 0.1, 0.2, 0)));
            case GROANS -> List.of(
                    voice(0, 0.95, 0.12, 0.4, 1, new Voice(1.02, 0.66, Mouth.MIDDLE, Mouth.ROUND, 0.25, 0.3, 0.01)));
            case BREATH ->
                List.of(air(0, 0.45, 0.3, 0.12, 0.22, 1700, 2300), air(0.56, 0.6, 0.1, 0.5, 0.24, 1300, 800));
            case PANT -> repeated(6, n -> List.of(n % 2 == 0
                    ? air(0.19 * n, 0.13, 0.05, 0.06, 0.4, 1900, 2300)
                    : air(0.19 * n, 0.13, 0.03, 0.09, 0.45, 1200, 900)));
            case INHALE -> List.of(air(0, 0.65, 0.5, 0.1, 0.4, 1400, 2600));
            case EXHALE -> List.of(air(0, 0.85, 0.08, 0.75, 0.45, 1200, 650));
            case GASPS -> List.of(air(0, 0.3, 0.03, 0.06, 0.9, 1700, 3000));
            case SNIFFS -> repeated(2, n -> List.of(
                    new Gesture(0.3 * n, 0.17, 0.07, 0.05, 0.45, new Air(3600, 4600, 1.3, 0))));
            case SIGHS -> List.of(air(0, 0.34, 0.25, 0.06, 0.22, 1500, 2200),
                    voice(0.4, 0.95, 0.07, 0.75, 0.8, new Voice(1.05, 0.72, Mouth.OPEN, Mouth.ROUND, 0.6, 0.05, 0)));
            case SNORTS -> List.of(new Gesture(0, 0.4, 0.03, 0.1, 0.9, new Air(650, 1100, 0.9, 38)));
            case BURPS -> List.of(
                    voice(0, 0.42, 0.015, 0.12, 1, new Voice(0.52, 0.42, Mouth.ROUND, Mouth.OPEN, 0.15, 0.6, 0)));
            case LIP_SMACKING -> repeated(3, n -> List.of(
                    new Gesture(0.24 * n, 0.03, 0.0005, 0.03, 0.9, new Knock(1300)),
                    new Gesture(0.24 * n + 0.026, 0.03, 0.0005, 0.03, 0.7, new Knock(2700)),
                    air(0.24 * n + 0.01, 0.05, 0.01, 0.03, 0.12, 2200, 3200)));
            case HUMMING -> repeated(3, n -> List.of(voice(0.44 * n, 0.43, 0.05, 0.1, 0.7,
                    new Voice(1 + 0.125 * n, 1 + 0.125 * n, Mouth.CLOSED, Mouth.CLOSED, 0.05, 0.02, 0.008))));
            case HISSING -> List.of(new Gesture(0, 0.9, 0.1, 0.2, 0.4, new Air(6300, 6000, 1.6, 0)));
            case EMM -> List.of(
                    voice(0, 0.62, 0.05, 0.16, 0.85, new Voice(1, 0.9, Mouth.MIDDLE, Mouth.CLOSED, 0.08, 0.03, 0)));
            case SNEEZES -> List.of(air(0, 0.32, 0.27, 0.03, 0.4, 1500, 2700),
                    new Gesture(0.42, 0.16, 0.004, 0.13, 1.6, new Air(4600, 3600, 0.8, 0)),
                    voice(0.5, 0.28, 0.02, 0.2, 1, new Voice(1.4, 0.9, Mouth.OPEN, Mouth.NARROW, 0.5, 0.1, 0)));
            case WHISTLES -> List.of(new Gesture(0, 0.32, 0.03, 0.08, 0.6, new Tone(1250, 2300)),
                    new Gesture(0.4, 0.45, 0.03, 0.2, 0.6, new Tone(2300, 1350)));
            case CRYING -> repeated(3, n -> List.of(air(0.5 * n, 0.11, 0.06, 0.03, 0.3, 1800, 2500),
                    voice(0.5 * n + 0.12, 0.34, 0.03, 0.16, 0.9,
                            new Voice(1.6 - 0.06 * n, 1.2 - 0.06 * n, Mouth.OPEN, Mouth.MIDDLE, 0.35, 0.1, 0.06))));
            case APPLAUSE -> applause(random);
        };
    }

    private static List<Gesture> repeated(int times, IntFunction<List<Gesture>> gestures) {
        return IntStream.range(0, times).mapToObj(gestures).flatMap(List::stream).toList();
    }

    private static Gesture air(double start, double seconds, double attack, double release, double level, double from,
            double to) {
        return new Gesture(start, seconds, attack, release, level, new Air(from, to, 0.7, 0));
    }

    private static Gesture voice(double start, double seconds, double attack, double release, double level,
            Voice voice) {
        return new Gesture(start, seconds, attack, release, level, voice);
    }

    /** Many hands, no two alike and none in time with another; more in the middle than at the ends. */
    private static List<Gesture> applause(RandomGenerator random) {
        List<Gesture> claps = new ArrayList<>();
        for (int i = 0; i < CLAPS; i++) {
            double at = (i + random.nextDouble(-0.5, 0.5)) / CLAPS;
            double swell = 0.35 + 0.65 * Math.sin(Math.PI * Math.clamp(at, 0, 1));
            claps.add(new Gesture(Math.max(0, CLAPPING * at), 0.045, 0.0008, 0.044, swell * random.nextDouble(0.7, 1.7),
                    new Air(random.nextDouble(900, 2600), 900, 1.1, 0)));
        }
        return claps;
    }
}
