package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.language.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which languages a song is in, where its letters leave that open: words that are in nearly every line of a language tell, as
 * do letters that only it has.
 */
final class SongLanguages {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'’]+");
    private static final String CANTONESE = "嘅喺咗唔佢冇哋咁嗰啲嚟睇諗乜攞嘢";
    private static final int FEW = 2;

    /** What tells a language that is written in Latin letters. */
    private record Signs(Language language, Set<String> words, String letters) {
        static Signs of(Language language, String words, String letters) {
            return new Signs(language, Set.of(words.split(" ")), letters);
        }

        int count(String word) {
            boolean letter = word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
            return (words.contains(word) ? 2 : 0) + (letter ? 1 : 0);
        }
    }

    private static final List<Signs> LATIN = List.of(
            Signs.of(Language.ENGLISH, "the and you i my your is it's of in to we me on with for all this that are i'm "
                    + "love don't be never night", ""),
            Signs.of(Language.SPANISH, "el los las y que de en mi tu un una con por no te se corazón amor como para es "
                    + "yo", "ñáíóú¿¡"),
            Signs.of(Language.FRENCH, "le les et je tu il elle que de dans mon ma ton ta un une des est pas nous vous "
                    + "l'amour j'ai c'est pour avec sur qui", "àâçêèëîïôùûœ"),
            Signs.of(Language.GERMAN, "der die das und ich du wir ist nicht ein eine mein dein mit von zu im auf es so "
                    + "für liebe mich dich", "äöüß"),
            Signs.of(Language.ITALIAN, "il gli e che di nel mio tuo un una con per non io ti mi sei amore cuore della "
                    + "sono è", "àèìòù"),
            Signs.of(Language.PORTUGUESE, "o os as e que de em meu minha você um uma com por não eu te amor coração da "
                    + "do para é", "ãõçáâê"),
            Signs.of(Language.INDONESIAN, "aku kamu yang di dan ini itu cinta hati tak untuk dengan kau ku dari", ""),
            Signs.of(Language.VIETNAMESE, "em anh và là không yêu tôi một những trong",
                    "ăđơưạảấầậắằặẹẻẽếềệọỏốồộớờợụủứừự"),
            Signs.of(Language.TURKISH, "ben sen bir ve bu aşk seni beni için gibi", "ğış"),
            Signs.of(Language.POLISH, "ja ty i w na nie się jest to moja mój", "ąęłńśźż"),
            Signs.of(Language.DUTCH, "de het een en ik jij je van niet mijn jouw met is liefde", ""),
            Signs.of(Language.SWEDISH, "jag du och är det en ett min din inte som på", "å"));

    private SongLanguages() {}

    static LanguageChoice of(List<String> lines) {
        List<Language> preferred = new ArrayList<>();
        String all = String.join("\n", lines);
        if (all.codePoints().filter(c -> CANTONESE.indexOf(c) >= 0).count() >= FEW) {
            preferred.add(Language.CANTONESE);
        }
        preferred.add(latin(all.toLowerCase(Locale.ROOT)));
        return new LanguageChoice(preferred);
    }

    /** English where nothing speaks clearly for another. */
    private static Language latin(String text) {
        List<String> words = BETWEEN_WORDS.splitAsStream(text).toList();
        Language found = Language.ENGLISH;
        int most = FEW - 1;
        for (Signs signs : LATIN) {
            int count = words.stream().mapToInt(signs::count).sum();
            if (count > most) {
                most = count;
                found = signs.language();
            }
        }
        return found;
    }
}
