package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a syllable of Cantonese in Jyutping with its tone: {@code sung3}, {@code gwong2}, {@code m4}. */
final class Jyutping {
    private static final Pattern SYLLABLE = Pattern.compile("(gw|kw|ng|[bpmfdtnlgkhwzcsj]?)([aeiou][a-z]{0,3})([1-6])");
    private static final Pattern SYLLABIC = Pattern.compile("(m|ng|hm|hng)([1-6])");
    private static final Set<String> FINALS = Set.of(("aa aai aau aam aan aang aap aat aak a ai au am an ang ap at ak "
            + "e ei eu em en eng ep et ek i iu im in ing ip it ik o oi ou on ong ot ok u ui um un ung up ut uk "
            + "oe oeng oet oek eoi eon eot").split(" "));
    private static final Set<String> ROUNDED = Set.of("yu", "yun", "yut");
    private static final List<String> CODAS = List.of("ng", "m", "n", "p", "t", "k");
    /** These the synthesizer has as one sound. */
    private static final Set<String> WHOLE = Set.of("aang", "ong");

    private Jyutping() {}

    static Optional<Glyph> glyph(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        Matcher syllabic = SYLLABIC.matcher(lower);
        if (syllabic.matches()) {
            return Optional.of(glyph(syllabic.group(1).endsWith("ng") ? "N" : "m", written));
        }
        Matcher syllable = SYLLABLE.matcher(lower);
        if (syllable.matches() && FINALS.contains(syllable.group(2))) {
            return Optional.of(glyph(sounds(syllable.group(1), syllable.group(2), syllable.group(3)), written));
        }
        return rounded(lower, written);
    }

    /** The vowel yu, which may look like the onset j with a u. */
    private static Optional<Glyph> rounded(String lower, String written) {
        int vowel = lower.indexOf("yu");
        if (vowel < 0 || lower.length() < vowel + 3) {
            return Optional.empty();
        }
        String onset = lower.substring(0, vowel);
        String end = lower.substring(vowel, lower.length() - 1);
        char tone = lower.charAt(lower.length() - 1);
        boolean sound = (onset.isEmpty() || onset.length() == 1 && "bpmfdtnlgkhzcsj".contains(onset))
                && ROUNDED.contains(end) && tone >= '1' && tone <= '6';
        return sound
                ? Optional.of(glyph(sounds(onset.isEmpty() ? "j" : onset, end, Character.toString(tone)), written))
                : Optional.empty();
    }

    private static String sounds(String onset, String end, String tone) {
        String begin = onset.equals("ng") ? "N" : onset;
        String coda = WHOLE.contains(end) ? "" : CODAS.stream().filter(end::endsWith).findFirst().orElse("");
        return begin + "'" + end.substring(0, end.length() - coda.length()) + tone + (coda.equals("ng") ? "N" : coda);
    }

    private static Glyph glyph(String phonemes, String written) {
        return new Glyph(Language.CANTONESE, phonemes, written);
    }
}
