package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The key of a song: as it is said, else in a mode of its mood and on a tonic that lies well for who sings and plays. */
final class KeyChoice {
    private KeyChoice() {}

    static Key of(@Nullable KeyText said, Wish wish, Style style, Mood mood, List<Voice> voices, Dice dice) {
        Habits habits = Habits.of(style);
        Mode usual = dice.oneOf(mood.valence() < 0 ? habits.dark() : habits.bright(), Habits.Odds::weight).value();
        Mode asked = said != null && said.mode() != null ? said.mode() : wish.mode;
        Mode mode = asked == null ? usual : inStyle(asked, style);
        List<Integer> tonics = IntStream.range(0, 12).boxed().toList();
        int tonic = dice.oneOf(tonics, pitch -> weight(pitch, mode, voices, habits.tonics()));
        return new Key(said == null ? tonic : said.tonic(), mode);
    }

    /** Chinese music has five steps in major and minor as well, and a blues in major is one with its seventh flat. */
    private static Mode inStyle(Mode asked, Style style) {
        return switch (style) {
            case CHINESE -> switch (asked) {
                case MAJOR, MIXOLYDIAN -> Mode.GONG;
                case MINOR, DORIAN -> Mode.YU;
                default -> asked;
            };
            case BLUES -> asked == Mode.MAJOR ? Mode.MIXOLYDIAN : asked;
            default -> asked;
        };
    }

    private static double weight(int pitch, Mode mode, List<Voice> voices, List<Integer> handy) {
        // a minor key has the notes, and so the strings and fingers, of the major one three semitones above
        int place = handy.indexOf(mode.minor() ? (pitch + 3) % 12 : pitch);
        int own = handy.indexOf(pitch);
        int best = place < 0 ? own : own < 0 ? place : Math.min(place, own);
        double weight = best < 0 ? 0.05 : handy.size() - best;
        for (Voice voice : voices) {
            weight *= lying(pitch, voice);
        }
        return weight;
    }

    /** How well tunes lie that go from a little below a tonic to a tenth above it. */
    private static double lying(int pitch, Voice voice) {
        int tonic = voice.lowest() + Math.floorMod(pitch - voice.lowest(), 12);
        int above = tonic - voice.lowest();
        if (above >= 3 && above <= 8) {
            return 1;
        }
        return above == 2 || above == 9 ? 0.4 : above == 1 || above == 10 ? 0.15 : 0;
    }
}
