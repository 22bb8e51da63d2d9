package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Style;
import java.util.OptionalDouble;

/** The tempo of a song, 50 to 200: a number that is said, else a word for it, else what its style and mood have. */
final class TempoChoice {
    private static final double SLOWEST = 50;
    private static final double FASTEST = 200;

    private TempoChoice() {}

    static double of(OptionalDouble number, Wish wish, Style style, Mood mood, Dice dice) {
        Habits habits = Habits.of(style);
        double luck = dice.between(-1, 1);
        if (number.isPresent()) {
            return Math.clamp(felt(number.getAsDouble(), habits.bounds()), SLOWEST, FASTEST);
        }
        double lean = Math.clamp((mood.energy() - habits.mood().energy()) * 1.4 + luck * 0.45, -0.9, 0.9);
        if (wish.tempo != null) {
            return rounded(within(wish.tempo.low(), wish.tempo.high(), lean));
        }
        Sense.Speed kind = wish.speeds.get(style);
        double low = kind == null ? habits.tempo().low() : kind.low();
        double high = kind == null ? habits.tempo().high() : kind.high();
        if (wish.paces.isEmpty()) {
            return rounded(within(low, high, lean));
        }
        double pace = wish.paces.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double middle = (low + high) / 2;
        double end = pace < 0 ? low * 0.92 : high * 1.06;
        return rounded(middle + (end - middle) * Math.abs(pace) + luck * 2);
    }

    private static double within(double low, double high, double lean) {
        return (low + high) / 2 + (high - low) / 2 * lean;
    }

    private static double rounded(double bpm) {
        return Math.clamp(Math.rint(bpm), SLOWEST, FASTEST);
    }

    /** A trap of 140 is played, and counted, at 70. */
    private static double felt(double bpm, Habits.Span bounds) {
        if (bpm > bounds.high() && bpm / 2 >= bounds.low()) {
            return bpm / 2;
        }
        return bpm < bounds.low() && bpm * 2 <= bounds.high() ? bpm * 2 : bpm;
    }
}
