package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** The mood of a song: the mean of what is said of it, leaning a little towards that of its style. */
final class MoodChoice {
    private static final double LEANING = 0.25;

    private MoodChoice() {}

    static Mood of(Wish wish, Habits habits, Dice dice) {
        Mood usual = new Mood(habits.mood().valence() + dice.between(-0.25, 0.25),
                habits.mood().energy() + dice.between(-0.08, 0.08));
        return said(wish, usual);
    }

    /** What is said, and what is usual where nothing is. */
    static Mood said(Wish wish, Mood usual) {
        List<Sense.Feeling> feelings = new ArrayList<>(wish.feelings);
        wish.paces.forEach(pace -> feelings.add(new Sense.Feeling(Double.NaN, 0.5 + pace * 0.3, 0.5)));
        return new Mood(
                Math.clamp(mean(feelings, Sense.Feeling::valence, valence -> 0.3 + Math.abs(valence), usual.valence()),
                        -1, 1),
                Math.clamp(mean(feelings, Sense.Feeling::energy, energy -> 1, usual.energy()), 0, 1));
    }

    /** @param strength how much a value counts: "sad" says more of the valence than "quiet" does */
    private static double mean(List<Sense.Feeling> feelings, ToDoubleFunction<Sense.Feeling> side,
            DoubleUnaryOperator strength, double usual) {
        double sum = usual * LEANING;
        double weight = LEANING;
        for (Sense.Feeling feeling : feelings) {
            double value = side.applyAsDouble(feeling);
            if (!Double.isNaN(value)) {
                double said = feeling.weight() * strength.applyAsDouble(value);
                sum += value * said;
                weight += said;
            }
        }
        return sum / weight;
    }
}
