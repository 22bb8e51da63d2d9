package io.minimax4j.engine.offline.music.brief;

import io.minimax4j.engine.offline.music.score.Mode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key that is said: "in A minor", "key of G", "C#m", "降E大调", "1=D".
 *
 * @param mode null where only the tonic is said
 */
record KeyText(int tonic, @Nullable Mode mode) {
    private static final String SIGN = "(#|♯|b|♭|-?\\s?sharp|-?\\s?flat)?";
    private static final String MODES = "(major|minor|maj|min|dorian|mixolydian|lydian|ionian|aeolian|phrygian|blues|pentatonic)";
    /** "A major hit" and "a minor key" name no tonic. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\d'])(?<before>(?:in|of|key|:|the|is)\\s+)?(?<tonic>[A-Ga-g])" + SIGN + "[\\s-]{0,3}(?i:"
                    + MODES
                    + ")(?![\\p{IsLatin}])(?<after>\\s+(?:key|mode|scale|hit|chord|label|tonality|role|feel|sound|mood|third))?");
    private static final Pattern KEY = Pattern.compile(
            "(?:(?i:\\bkey(?:\\s+of|\\s+is)?\\s*[:=]?|\\bkey\\s+signature\\s*(?:of|:)?|\\btransposed to|\\bin the key of|调性|调式|调号|主音|调)"
                    + "\\s*[:=为是]?\\s*|(?<in>(?<![\\p{L}])(?:in|In)\\s+))(?<tonic>[A-G])" + SIGN
                    + "(m|min|maj|M)?(?![\\p{L}\\d'’])");
    private static final Pattern CHINESE = Pattern.compile(
            "(?<![A-Za-z])(升|降|[#♯b♭])?\\s*([A-Ga-g])\\s*(#|♯|b|♭)?\\s*(?:自然|和声|旋律)?\\s*(大调|小调|m调|宫调?|羽调?|商调?|徵调?|角调?|调)(?!式?音阶)");
    /** A clause that is the name of a minor chord. */
    private static final Pattern ALONE = Pattern
            .compile("(?m)(?:^|[,;/(、。])\\s*([A-G])(#|♯|b|♭)?(m|min|maj)\\s*(?=$|[,;/)、。.])");
    private static final Pattern JIANPU = Pattern.compile("1\\s*=\\s*(#|♯|b|♭)?\\s*([A-G])(#|♯|b|♭)?(?![\\p{L}])");

    /** The first key of a prompt that is {@linkplain PromptText plain} and has its capitals; null where none is said. */
    static @Nullable KeyText find(String plain) {
        Matcher jianpu = JIANPU.matcher(plain);
        if (jianpu.find()) {
            return new KeyText(tonic(jianpu.group(2), jianpu.group(1), jianpu.group(3)), Mode.MAJOR);
        }
        Matcher chinese = CHINESE.matcher(plain);
        if (chinese.find()) {
            return new KeyText(tonic(chinese.group(2), chinese.group(1), chinese.group(3)), mode(chinese.group(4)));
        }
        Matcher english = ENGLISH.matcher(plain);
        while (english.find()) {
            boolean article = english.group("tonic").equalsIgnoreCase("a") && english.group(3) == null;
            boolean named = !article || english.group("after") == null && (english.group("before") != null
                    || english.group("tonic").equals("A")) || english.group("tonic").equals("A")
                            && english.group("before") != null;
            if (named) {
                return new KeyText(tonic(english.group("tonic"), english.group(3), null), mode(english.group(4)));
            }
        }
        Matcher key = KEY.matcher(plain);
        while (key.find()) {
            boolean article = key.group("in") != null && key.group("tonic").equals("A") && key.group(3) == null
                    && key.group(4) == null && key.end() < plain.length() && plain.startsWith(" ", key.end());
            if (!article) {
                return new KeyText(tonic(key.group("tonic"), key.group(3), null),
                        key.group(4) == null ? null : mode(key.group(4)));
            }
        }
        Matcher alone = ALONE.matcher(plain);
        return alone.find() ? new KeyText(tonic(alone.group(1), alone.group(2), null), mode(alone.group(3))) : null;
    }

    private static int tonic(String letter, @Nullable String before, @Nullable String after) {
        int natural = switch (letter.toUpperCase(Locale.ROOT)) {
            case "C" -> 0;
            case "D" -> 2;
            case "E" -> 4;
            case "F" -> 5;
            case "G" -> 7;
            case "A" -> 9;
            default -> 11;
        };
        return Math.floorMod(natural + shift(before) + shift(after), 12);
    }

    private static int shift(@Nullable String sign) {
        if (sign == null) {
            return 0;
        }
        return switch (sign.replaceAll("[\\s-]", "")) {
            case "#", "♯", "升", "sharp" -> 1;
            default -> -1;
        };
    }

    private static @Nullable Mode mode(String name) {
        if (name.equals("M")) {
            return Mode.MAJOR;
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "major", "maj", "ionian", "lydian", "大调", "大" -> Mode.MAJOR;
            case "minor", "min", "m", "aeolian", "phrygian", "小调", "小", "m调" -> Mode.MINOR;
            case "dorian" -> Mode.DORIAN;
            case "mixolydian" -> Mode.MIXOLYDIAN;
            case "blues" -> Mode.BLUES;
            case "pentatonic", "宫", "宫调", "徵", "徵调" -> Mode.GONG;
            case "羽", "羽调", "商", "商调", "角", "角调" -> Mode.YU;
            default -> null;
        };
    }
}
