package io.minimax4j.engine.offline.speech.text;

import io.minimax4j.engine.offline.speech.language.Language;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the International Phonetic Alphabet for a language's voice of the synthesizer. */
final class Ipa {
    /** The longest pronunciation, in characters. */
    static final int LONGEST = 60;
    /** Letters of IPA that no language here writes its words with. */
    private static final String TELLING = "ɪʏɛɑɒɔʊʌɚɜɝɐɨʉɯɤɡɱŋɲθʃʒχɣɦɫʎɹɻɾʁʀʔʍɥβɸʋʂʐɕʑˈˌː";

    private record Symbol(String kind, String english, List<String> others) {}

    private static final Map<String, Symbol> SYMBOLS = symbols();
    private static final int LONGEST_SYMBOL = SYMBOLS.keySet().stream().mapToInt(String::length).max().orElseThrow();
    private static final Map<String, Set<String>> PHONEMES = phonemes();

    private Ipa() {}

    private static Map<String, Symbol> symbols() {
        Map<String, Symbol> symbols = new HashMap<>();
        for (String[] row : SpeechTables.rows("ipa.tsv")) {
            symbols.put(row[0], new Symbol(row[1], row.length > 2 ? row[2] : "",
                    row.length > 3 ? List.of(row[3].split(" ")) : List.of()));
        }
        return Map.copyOf(symbols);
    }

    private static Map<String, Set<String>> phonemes() {
        Map<String, Set<String>> phonemes = new HashMap<>();
        for (String[] row : SpeechTables.rows("phonemes.tsv")) {
            phonemes.put(row[0], Set.of(row[1].split(" ")));
        }
        return Map.copyOf(phonemes);
    }

    /** Whether a text can hardly be anything else. */
    static boolean isTelling(String text) {
        return text.chars().anyMatch(c -> TELLING.indexOf(c) >= 0);
    }

    /** The glyph in a language, or in English where the language has no such sound; empty if it is no IPA. */
    static Optional<Glyph> glyph(String written, Language language) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String spoken = read(written, language);
        if (spoken != null) {
            return Optional.of(new Glyph(language, spoken, written));
        }
        String english = read(written, Language.ENGLISH);
        return Optional.ofNullable(english).map(phonemes -> new Glyph(Language.ENGLISH, phonemes, written));
    }

    private static @Nullable String read(String written, Language language) {
        String symbols = Normalizer.normalize(written, Normalizer.Form.NFD);
        StringBuilder phonemes = new StringBuilder();
        int firstVowel = -1;
        boolean stressed = false;
        for (int i = 0; i < symbols.length();) {
            String found = longest(symbols, i);
            if (found == null) {
                return null;
            }
            i += found.length();
            Symbol symbol = SYMBOLS.get(found);
            String name = name(symbol, language);
            if (name == null) {
                return null;
            }
            firstVowel = firstVowel < 0 && symbol.kind().equals("v") ? phonemes.length() : firstVowel;
            stressed |= name.equals("'");
            phonemes.append(name);
        }
        if (firstVowel >= 0 && !stressed) {
            phonemes.insert(firstVowel, '\'');
        }
        return phonemes.isEmpty() || firstVowel < 0 && phonemes.chars().noneMatch(Character::isLetter)
                ? null
                : phonemes.toString();
    }

    private static @Nullable String longest(String symbols, int from) {
        for (int length = Math.min(LONGEST_SYMBOL, symbols.length() - from); length > 0; length--) {
            String part = symbols.substring(from, from + length);
            if (SYMBOLS.containsKey(part)) {
                return part;
            }
        }
        return null;
    }

    private static @Nullable String name(Symbol symbol, Language language) {
        return switch (symbol.kind()) {
            case "-" -> "";
            case "s" -> symbol.english();
            default -> language == Language.ENGLISH ? symbol.english() : other(symbol, language);
        };
    }

    private static @Nullable String other(Symbol symbol, Language language) {
        Set<String> has = PHONEMES.getOrDefault(language.espeakVoice(), new HashSet<>());
        return symbol.others().stream().filter(has::contains).findFirst().orElse(null);
    }
}
