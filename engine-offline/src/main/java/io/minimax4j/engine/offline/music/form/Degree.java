package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Chord.Quality;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chord as it stands in a key.
 *
 * @param above semitones from the tonic up to its root
 * @param bass semitones from the tonic up to its lowest note
 */
record Degree(int above, Quality quality, int bass) {
    private static final Pattern WRITTEN = Pattern.compile("([b#]?)([ivIV]+)([a-z]*[0-9]*)(?:/([b#]?)([1-7]))?");
    private static final List<String> NUMERALS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii");
    private static final Map<String, Quality> OF_MAJOR = Map.ofEntries(Map.entry("", Quality.MAJOR),
            Map.entry("5", Quality.POWER), Map.entry("6", Quality.SIXTH), Map.entry("7", Quality.DOMINANT7),
            Map.entry("9", Quality.DOMINANT9), Map.entry("maj7", Quality.MAJOR7), Map.entry("maj9", Quality.MAJOR9),
            Map.entry("add9", Quality.ADD9), Map.entry("sus2", Quality.SUS2), Map.entry("sus4", Quality.SUS4));
    private static final Map<String, Quality> OF_MINOR = Map.ofEntries(Map.entry("", Quality.MINOR),
            Map.entry("5", Quality.POWER), Map.entry("6", Quality.MINOR_SIXTH), Map.entry("7", Quality.MINOR7),
            Map.entry("9", Quality.MINOR9), Map.entry("add9", Quality.MINOR_ADD9), Map.entry("sus2", Quality.SUS2),
            Map.entry("sus4", Quality.SUS4), Map.entry("o", Quality.DIMINISHED),
            Map.entry("o7", Quality.DIMINISHED7), Map.entry("h7", Quality.HALF_DIMINISHED));

    /** @throws IllegalArgumentException if it is not written as a degree */
    static Degree read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no chord is written " + written);
        }
        String numeral = matcher.group(2);
        int number = NUMERALS.indexOf(numeral.toLowerCase(Locale.ROOT));
        Quality quality = (Character.isUpperCase(numeral.charAt(0)) ? OF_MAJOR : OF_MINOR).get(matcher.group(3));
        if (number < 0 || quality == null) {
            throw new IllegalArgumentException("no chord is written " + written);
        }
        int above = semitones(number, matcher.group(1));
        int bass = matcher.group(5) == null
                ? above
                : semitones(Integer.parseInt(matcher.group(5)) - 1, matcher.group(4));
        return new Degree(above, quality, bass);
    }

    private static int semitones(int number, String sign) {
        int altered = sign.equals("b") ? -1 : sign.equals("#") ? 1 : 0;
        return Math.floorMod(Mode.MAJOR.semitones(number) + altered, 12);
    }

    /**
     * The degree that takes its place in a mode it does not belong to: without leading tones in Mixolydian, with the high sixth in
     * Dorian. Other modes take it as it is.
     */
    Degree in(Mode mode) {
        boolean third = quality != Quality.POWER && quality != Quality.SUS2 && quality != Quality.SUS4;
        if (mode == Mode.MIXOLYDIAN && above == 7 && third) {
            return new Degree(10, Quality.MAJOR, 10);
        }
        if (mode == Mode.DORIAN && above == 5 && third) {
            Quality bright = switch (quality) {
                case MINOR7 -> Quality.DOMINANT7;
                case MINOR9, MINOR_SIXTH -> Quality.DOMINANT9;
                case MINOR -> Quality.MAJOR;
                default -> quality;
            };
            return new Degree(above, bright, bass);
        }
        if (mode == Mode.DORIAN && above == 8) {
            return new Degree(5, third ? Quality.MAJOR : quality, 5);
        }
        return this;
    }

    Chord chord(Key key) {
        Degree fitting = in(key.mode());
        return new Chord((key.tonic() + fitting.above) % 12, fitting.quality, (key.tonic() + fitting.bass) % 12);
    }
}
