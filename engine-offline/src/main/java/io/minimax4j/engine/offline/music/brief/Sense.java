package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a word says of the music. */
sealed interface Sense {
    /** @param weight 1 for the name of a style, less for what only suggests it */
    record Of(Style style, double weight) implements Sense {}

    /** @param valence not a number where nothing is said of it; so is {@code energy} */
    record Feeling(double valence, double energy, double weight) implements Sense {}

    /**
     * Quarters a minute.
     *
     * @param named whether the word names the tempo itself, such as "andante", and not a kind of music that has it
     */
    record Speed(double low, double high, boolean named) implements Sense {}

    /** @param pace -1 (slow for its style) to 1 (fast for it) */
    record Pace(double pace) implements Sense {}

    record Beat(Metre metre) implements Sense {}

    record Swing(double swing) implements Sense {}

    record Scale(Mode mode) implements Sense {}

    record Singing(Voice voice) implements Sense {}

    record Playing(Instrument instrument) implements Sense {}

    record PlayingOne(Family family) implements Sense {}

    /** Names what is not to play, as "drumless" does. */
    record Lacking(List<Instrument> instruments) implements Sense {
        public Lacking {
            instruments = List.copyOf(instruments);
        }
    }

    /** Words without a value of their own. */
    enum Mark implements Sense {
        ACOUSTIC, DUET, TWO_WOMEN, TWO_MEN,
        /** After a negation: it reaches the next word only. */
        TOO,
        /** Negates the next word only. */
        NOT,
        /** Negates what follows until another kind of word comes. */
        WITHOUT,
        /** As strong, but "and" ends it. */
        NO,
        /** Parts a clause, and begins one that is wanted. */
        BUT,
        /** As well; and what is played behind it is to play alone. */
        ONLY,
        /** What is named with it plays alone. */
        SOLO,
        /** Says nothing, but can be negated. */
        HEARD, AND, OR, SKIP, MORE, LESS,
        /** What follows is what the words are about. */
        ABOUT,
        /** What came before is only a colour: "with jazz elements". */
        TOUCH,
        /** What follows is only a colour: "a touch of jazz". */
        TOUCH_OF
    }

    /** The senses of a row of a table: such as {@code style=FOLK*0.5 mood=-0.3/0.2 pace=-1 play=PIANO}. */
    static List<Sense> all(String column) {
        List<Sense> senses = new ArrayList<>();
        for (String entry : column.split(" ")) {
            int equals = entry.indexOf('=');
            senses.add(equals < 0
                    ? Mark.valueOf(entry.toUpperCase(Locale.ROOT))
                    : of(entry.substring(0, equals), entry.substring(equals + 1)));
        }
        return senses;
    }

    private static Sense of(String name, String value) {
        int star = value.indexOf('*');
        double weight = star < 0 ? 1 : Double.parseDouble(value.substring(star + 1));
        String plain = star < 0 ? value : value.substring(0, star);
        return switch (name) {
            case "style" -> new Of(Style.valueOf(plain), weight);
            case "mood" -> {
                String[] both = plain.split("/");
                yield new Feeling(number(both[0]), number(both[1]), weight);
            }
            case "bpm", "tempo" -> {
                String[] ends = plain.split("-");
                yield new Speed(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]), name.equals("tempo"));
            }
            case "pace" -> new Pace(Double.parseDouble(plain));
            case "metre" -> new Beat(metre(plain));
            case "swing" -> new Swing(Double.parseDouble(plain));
            case "mode" -> new Scale(Mode.valueOf(plain));
            case "voice" -> new Singing(Voice.valueOf(plain));
            case "play" -> playing(plain);
            case "lack" -> new Lacking(playing(plain) instanceof PlayingOne one
                    ? one.family().members()
                    : List.of(Instrument.valueOf(plain)));
            default -> throw new IllegalStateException("no word says " + name);
        };
    }

    private static Sense playing(String name) {
        Family family = Family.of(name);
        return family == null ? new Playing(Instrument.valueOf(name)) : new PlayingOne(family);
    }

    private static double number(String text) {
        return text.equals("_") ? Double.NaN : Double.parseDouble(text);
    }

    static Metre metre(String text) {
        return switch (text) {
            case "3/4" -> Metre.THREE_FOUR;
            case "6/8" -> Metre.SIX_EIGHT;
            default -> Metre.FOUR_FOUR;
        };
    }

    /** The style it names or suggests; null for other words. */
    default @Nullable Style style() {
        return this instanceof Of of ? of.style() : null;
    }
}
