package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.List;
import java.util.OptionalDouble;

/** Reads what a prompt in Chinese, English or a mixture of both wants to hear. */
public final class BriefReader {
    private BriefReader() {}

    /**
     * Everything a prompt says, and a choice for everything it does not. No text is refused: what is not known says nothing, and
     * an empty prompt is any song that the seed likes.
     *
     * @param chineseLyrics whether the lyrics are Chinese, whatever the prompt is
     * @param seed what is not said; the same prompt and seed give the same brief
     */
    public static Brief read(String prompt, boolean chineseLyrics, long seed) {
        String plain = PromptText.of(prompt);
        String small = PromptText.small(plain);
        Wish wish = PromptReading.read(small);
        boolean chinese = chineseLyrics || small.codePoints().anyMatch(Character::isIdeographic);
        OptionalDouble tempo = TempoChoice.said(TempoText.find(small));
        KeyText key = KeyText.find(plain);
        // a key that is said has seven steps, which Chinese music does not have unless it is asked for
        Style style = StyleChoice.of(wish, tempo, chinese && (key == null || key.mode() == null), new Dice(seed, 1));
        Habits habits = Habits.of(style);
        Mood mood = MoodChoice.of(wish, habits, new Dice(seed, 2));
        Metre metre = metre(wish, habits, tempo.isPresent() || wish.tempo != null, new Dice(seed, 4));
        double bpm = TempoChoice.of(tempo, wish, style, mood, metre, new Dice(seed, 3));
        double swing = metre.equals(Metre.SIX_EIGHT) ? 0.5 : swing(wish, habits, new Dice(seed, 5));
        List<Voice> voices = VoiceChoice.of(wish, habits, new Dice(seed, 6));
        List<Instrument> instruments = InstrumentChoice.of(wish, style, mood);
        return new Brief(style, mood, bpm, metre, swing,
                KeyChoice.of(key, wish, style, mood, voices, new Dice(seed, 7)), voices, instruments,
                List.copyOf(wish.unwanted), InstrumentChoice.acoustic(wish, instruments),
                chinese, seed);
    }

    /** @param timed whether a tempo is said: in quarters, which are not what beats in 6/8 */
    private static Metre metre(Wish wish, Habits habits, boolean timed, Dice dice) {
        Metre usual = dice.oneOf(habits.metres(), Habits.Odds::weight).value();
        if (wish.metre != null) {
            return wish.metre;
        }
        return usual.equals(wish.unwantedMetre) || wish.swing > 0.5 || timed && usual.equals(Metre.SIX_EIGHT)
                ? Metre.FOUR_FOUR
                : usual;
    }

    private static double swing(Wish wish, Habits habits, Dice dice) {
        return wish.swing > 0 ? wish.swing : dice.between(habits.swing().low(), habits.swing().high());
    }
}
