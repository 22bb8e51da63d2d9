package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.music.ReferenceSong.Label;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.protocol.error.ApiException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A hearing in the words it is kept with: {@code offline-song/1}, then a line of each measure in a fixed order, values after spaces.
 *
 * <p>Whatever is read was written by some edition of this engine, but kept elsewhere: all of it is checked.
 */
final class HearingText {
    private static final String EDITION = "offline-song/1";
    private static final List<String> LINES = List.of("seconds", "bpm", "pulse", "metre", "tuning", "key", "beats",
            "loudness", "tones", "harmonies", "pieces");
    private static final int LONGEST = 1 << 20;
    private static final int MOST = 4096;
    private static final int LAST_TICK = MOST * 480;
    private static final double LONGEST_SECONDS = 600;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,8}(\\.[0-9]{1,4})?");

    private HearingText() {}

    static String of(Hearing heard) {
        return String.join("\n", EDITION, "seconds " + number(heard.seconds()), "bpm " + number(heard.bpm()),
                "pulse " + number(heard.pulse()), "metre " + heard.metre().beats(),
                "tuning " + number(heard.tuning()), "key " + heard.key().tonic() + ":" + name(heard.key().mode()),
                list("beats", heard.beats(), HearingText::number),
                list("loudness", heard.loudness(), HearingText::number),
                list("tones", heard.tones(),
                        tone -> tone.tick() + ":" + tone.length() + ":" + tone.pitch() + ":"
                                + number(tone.certainty())),
                list("harmonies", heard.harmonies(),
                        one -> one.tick() + ":" + one.length() + ":" + one.chord().root() + ":"
                                + name(one.chord().quality()) + ":" + one.chord().bass() + ":"
                                + number(one.certainty())),
                list("pieces", heard.pieces(), piece -> number(piece.start()) + ":" + number(piece.end()) + ":"
                        + piece.label().token() + ":" + piece.material()))
                + "\n";
    }

    private static <T> String list(String name, List<T> values, Function<T, String> word) {
        return values.stream().map(value -> " " + word.apply(value)).collect(Collectors.joining("", name, ""));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static Hearing read(String text) {
        String[] lines = text.length() > LONGEST ? new String[0] : text.split("\n", -1);
        if (lines.length != LINES.size() + 2 || !lines[0].equals(EDITION) || !lines[lines.length - 1].isEmpty()) {
            throw unusable("it was made by another edition of the engine");
        }
        Hearing heard = new Hearing(number(only(lines, "seconds"), 0.1, LONGEST_SECONDS),
                number(only(lines, "bpm"), 40, 220), number(only(lines, "pulse"), 0, 1), metre(only(lines, "metre")),
                number(only(lines, "tuning"), -0.5, 0.5), key(only(lines, "key")),
                all(lines, "beats", word -> number(word, -LONGEST_SECONDS, 2 * LONGEST_SECONDS)),
                all(lines, "loudness", word -> number(word, -200, 20)), all(lines, "tones", HearingText::tone),
                all(lines, "harmonies", HearingText::harmony), all(lines, "pieces", HearingText::piece));
        check(heard);
        return heard;
    }

    /** What later work relies on: order, and that there is something at all. */
    private static void check(Hearing heard) {
        boolean sound = !heard.beats().isEmpty() && heard.loudness().size() == heard.beats().size()
                && !heard.harmonies().isEmpty() && !heard.pieces().isEmpty();
        for (int i = 1; i < heard.beats().size(); i++) {
            sound &= heard.beats().get(i) > heard.beats().get(i - 1);
        }
        for (int i = 1; i < heard.tones().size(); i++) {
            sound &= heard.tones().get(i).tick() >= heard.tones().get(i - 1).end();
        }
        for (int i = 1; i < heard.harmonies().size(); i++) {
            sound &= heard.harmonies().get(i).tick() == heard.harmonies().get(i - 1).end();
        }
        for (int i = 0; i < heard.pieces().size(); i++) {
            sound &= heard.pieces().get(i).start() == (i == 0 ? 0 : heard.pieces().get(i - 1).end())
                    && heard.pieces().get(i).end() > heard.pieces().get(i).start();
        }
        if (!sound) {
            throw damaged("order");
        }
    }

    private static List<String> words(String[] lines, String name) {
        String line = lines[1 + LINES.indexOf(name)];
        String[] words = line.split(" ", -1);
        if (!words[0].equals(name) || words.length > MOST + 1) {
            throw damaged(name);
        }
        return List.of(words).subList(1, words.length);
    }

    private static String only(String[] lines, String name) {
        List<String> words = words(lines, name);
        if (words.size() != 1) {
            throw damaged(name);
        }
        return words.getFirst();
    }

    private static <T> List<T> all(String[] lines, String name, Function<String, T> read) {
        return words(lines, name).stream().map(read).toList();
    }

    private static Metre metre(String word) {
        return switch (word) {
            case "3" -> Metre.THREE_FOUR;
            case "4" -> Metre.FOUR_FOUR;
            default -> throw damaged("metre");
        };
    }

    private static Key key(String word) {
        String[] values = values(word, 2);
        return new Key(whole(values[0], 0, 11), named(Mode.values(), values[1]));
    }

    private static Hearing.Tone tone(String word) {
        String[] values = values(word, 4);
        return new Hearing.Tone(whole(values[0], -LAST_TICK, LAST_TICK), whole(values[1], 1, LAST_TICK),
                whole(values[2], 0, 127), number(values[3], 0, 1));
    }

    private static Hearing.Harmony harmony(String word) {
        String[] values = values(word, 6);
        Chord chord = new Chord(whole(values[2], 0, 11), named(Chord.Quality.values(), values[3]),
                whole(values[4], 0, 11));
        return new Hearing.Harmony(whole(values[0], -LAST_TICK, LAST_TICK), whole(values[1], 1, LAST_TICK), chord,
                number(values[5], 0, 1));
    }

    private static Hearing.Piece piece(String word) {
        String[] values = values(word, 4);
        Label label = Arrays.stream(Label.values()).filter(one -> one.token().equals(values[2])).findFirst()
                .orElseThrow(() -> damaged("pieces"));
        return new Hearing.Piece(number(values[0], 0, LONGEST_SECONDS), number(values[1], 0, LONGEST_SECONDS), label,
                whole(values[3], 0, MOST));
    }

    private static String[] values(String word, int count) {
        String[] values = word.split(":", -1);
        if (values.length != count) {
            throw damaged("values");
        }
        return values;
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        Optional<E> found = Arrays.stream(all).filter(one -> name(one).equals(name)).findFirst();
        return found.orElseThrow(() -> damaged("names"));
    }

    private static int whole(String word, int least, int most) {
        double value = number(word, least, most);
        if (value != Math.rint(value)) {
            throw damaged("numbers");
        }
        return (int) value;
    }

    private static double number(String word, double least, double most) {
        if (!NUMBER.matcher(word).matches()) {
            throw damaged("numbers");
        }
        double value = Double.parseDouble(word);
        if (value < least || value > most) {
            throw damaged("numbers");
        }
        return value;
    }

    private static ApiException damaged(String what) {
        return unusable("what was kept of its " + what + " is damaged");
    }

    private static ApiException unusable(String why) {
        return ApiException.invalid("the recording that was listened to cannot be covered because " + why
                + "; send it to /v1/music_cover_preprocess again");
    }
}
