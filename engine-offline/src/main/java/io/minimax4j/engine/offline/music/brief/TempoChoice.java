package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Style;
import java.util.OptionalDouble;

/** The tempo of a song, 50 to 200: a number that is said, else a word for it, else what its style and mood have. */
final class TempoChoice {
    private static final double SLOWEST = 50;
    private static final double FASTEST = 200;
    /** What is slow goes below what is usual for its style, what is fast above. */
    private static final double SLOWER = 0.78;
    private static final double FASTER = 1.15;

    private TempoChoice() {}

    /** A tempo that is said, within what songs can have. */
    static OptionalDouble said(OptionalDouble number) {
        return number.isPresent() ? OptionalDouble.of(Math.clamp(number.getAsDouble(), SLOWEST, FASTEST)) : number;
    }

    static double of(OptionalDouble number, Wish wish, Style style, Mood mood, Metre metre, Dice dice) {
        if (number.isPresent()) {
            return felt(number.getAsDouble(), Habits.of(style).bounds());
        }
        // what beats in 6/8 are dotted quarters
        double quarters = chosen(wish, style, mood, dice) * (metre.equals(Metre.SIX_EIGHT) ? 1.25 : 1);
        return Math.clamp(Math.rint(quarters), SLOWEST, FASTEST);
    }

    private static double chosen(Wish wish, Style style, Mood mood, Dice dice) {
        Habits habits = Habits.of(style);
        double luck = dice.between(-1, 1);
        double lean = Math.clamp((mood.energy() - habits.mood().energy()) * 2 + luck * 0.45, -0.9, 0.9);
        if (wish.tempo != null) {
            return within(wish.tempo.low(), wish.tempo.high(), lean);
        }
        Sense.Speed kind = wish.speeds.get(style);
        double low = kind == null ? habits.tempo().low() : kind.low();
        double high = kind == null ? habits.tempo().high() : kind.high();
        if (wish.paces.isEmpty()) {
            return within(low, high, lean);
        }
        double pace = wish.paces.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double middle = (low + high) / 2;
        double end = pace < 0
                ? Math.max(low * SLOWER, habits.bounds().low())
                : Math.min(high * FASTER, habits.bounds().high());
        return middle + (end - middle) * Math.abs(pace) + luck * 2;
    }

    private static double within(double low, double high, double lean) {
        return (low + high) / 2 + (high - low) / 2 * lean;
    }

    /** A trap of 140 is played, and counted, at 70. */
    private static double felt(double bpm, Habits.Span bounds) {
        if (bpm > bounds.high() && bpm / 2 >= bounds.low()) {
            return bpm / 2;
        }
        return bpm < bounds.low() && bpm * 2 <= bounds.high() ? bpm * 2 : bpm;
    }
}
