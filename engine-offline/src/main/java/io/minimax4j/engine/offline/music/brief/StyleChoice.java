package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Style;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The style that most words of a prompt name; of several the first one; without any, one that suits its mood. */
final class StyleChoice {
    /** What a style must weigh to be named rather than suggested. */
    private static final double NAMED = 0.45;

    private StyleChoice() {}

    static Style of(Wish wish, OptionalDouble tempo, boolean chinese, Dice dice) {
        Style named = null;
        double most = NAMED;
        for (var entry : wish.styles.entrySet()) {
            boolean better = named == null ? entry.getValue() >= most : entry.getValue() > most + 1e-9;
            if (better && !wish.unwantedStyles.contains(entry.getKey())) {
                named = entry.getKey();
                most = entry.getValue();
            }
        }
        return named == null ? suiting(wish, tempo, chinese, dice) : named;
    }

    private static Style suiting(Wish wish, OptionalDouble tempo, boolean chinese, Dice dice) {
        List<Style> open = Stream.of(Style.values()).filter(style -> !wish.unwantedStyles.contains(style)
                && (chinese || style != Style.CHINESE || wish.styles.containsKey(style))).toList();
        boolean felt = !wish.feelings.isEmpty() || !wish.paces.isEmpty();
        return open.isEmpty() ? Style.POP : dice.oneOf(open, style -> {
            Habits habits = Habits.of(style);
            double suggested = wish.styles.getOrDefault(style, 0.0) * 80;
            double distance = felt ? distance(wish, habits) : 0;
            double hurry = tempo.isPresent() ? hurry(tempo.getAsDouble(), habits) : 0;
            return hurry > 1 ? 0 : (habits.chosen() + suggested) / (1 + distance * distance * 60 + hurry * 30);
        });
    }

    /** How far a tempo is from what is usual, 1 at half or twice that; more where the style cannot have it. */
    private static double hurry(double tempo, Habits habits) {
        if (tempo < habits.bounds().low() || tempo > habits.bounds().high()) {
            return 2;
        }
        double nearest = Math.clamp(tempo, habits.tempo().low(), habits.tempo().high());
        return Math.min(1, Math.max(tempo, nearest) / Math.min(tempo, nearest) - 1);
    }

    private static double distance(Wish wish, Habits habits) {
        Mood wanted = MoodChoice.said(wish, habits.mood());
        return Math.abs(wanted.energy() - habits.mood().energy())
                + Math.abs(wanted.valence() - habits.mood().valence()) * 0.3;
    }
}
