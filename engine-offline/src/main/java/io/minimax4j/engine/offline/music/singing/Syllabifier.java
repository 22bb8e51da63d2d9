package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.language.Writing;
import io.minimax4j.engine.offline.speech.text.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes syllables of phones. Each vowel is one; of the consonants between two vowels as many go to the second as a syllable
 * can begin with. A word without a vowel is sung on its nasal or liquid, or goes with its neighbour where it has none.
 */
final class Syllabifier {
    /** Longer silence parts clauses, in samples. */
    private static final int PAUSE = Recitation.RATE / 20;

    private final List<Part.Word> written;
    private final Language language;
    private final boolean byCharacter;
    private final Phones phones;
    private final List<SpokenSyllable> syllables = new ArrayList<>();
    private List<Phone> pending = List.of();

    Syllabifier(Part.Words words, Phones phones) {
        this.written = words.words();
        this.language = words.language();
        this.byCharacter = language.writing() == Writing.HAN || language.writing() == Writing.KANA;
        this.phones = phones;
    }

    List<SpokenSyllable> syllables() {
        List<Phones.Word> words = phones.words();
        int open = 0;
        List<Phone> sounds = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            sounds.addAll(words.get(i).phones());
            int next = i + 1 < words.size() ? wordAt(open, place(words.get(i + 1))) : written.size();
            if (next > open) {
                word(sounds, open, next);
                sounds = new ArrayList<>();
                open = next;
            }
        }
        if (!pending.isEmpty() && !syllables.isEmpty()) {
            SpokenSyllable last = syllables.removeLast();
            syllables.add(new SpokenSyllable(last.written(), last.onset(), last.vowel(), joined(last.coda(), pending)));
        }
        if (language.writing() == Writing.HAN && syllables.size() == written.size()) {
            characters();
        }
        return language == Language.MANDARIN ? thirdTones() : syllables;
    }

    /** Places are told a little wrong now and then; where there are as many syllables as characters, they are known anyway. */
    private void characters() {
        for (int i = 0; i < syllables.size(); i++) {
            SpokenSyllable one = syllables.get(i);
            syllables.set(i, one.with(one.written().tone(), written.get(i).text()));
        }
    }

    /** Its last character is sure to be of a word, unless each of them is a word. */
    private int place(Phones.Word word) {
        return byCharacter ? word.at() : word.at() + Math.max(0, word.length() - 1);
    }

    private int wordAt(int from, int place) {
        int word = from;
        while (word + 1 < written.size() && written.get(word + 1).at() <= place) {
            word++;
        }
        return word;
    }

    private void word(List<Phone> sounds, int from, int to) {
        List<Integer> nuclei = nuclei(sounds);
        if (nuclei.isEmpty()) {
            pending = joined(pending, sounds);
            return;
        }
        List<String> texts = WrittenSyllables.of(written.subList(from, to).stream().map(Part.Word::text).toList(),
                nuclei.size());
        int start = 0;
        for (int i = 0; i < nuclei.size(); i++) {
            int nucleus = nuclei.get(i);
            boolean last = i + 1 == nuclei.size();
            int end = last ? sounds.size() : split(sounds, nucleus + 1, nuclei.get(i + 1));
            Phone vowel = sounds.get(nucleus);
            List<Phone> onset = sounds.subList(start, nucleus);
            boolean ends = last || byCharacter || nuclei.size() == to - from;
            Syllable syllable = new Syllable(texts.get(i), tonal() ? tone(sounds.subList(start, end)) : 0,
                    vowel.stress(), ends);
            syllables.add(new SpokenSyllable(syllable, i == 0 ? joined(pending, onset) : onset, vowel,
                    sounds.subList(nucleus + 1, end)));
            start = end;
        }
        pending = List.of();
    }

    private boolean tonal() {
        return language == Language.MANDARIN || language == Language.CANTONESE;
    }

    private static int tone(List<Phone> sounds) {
        return sounds.stream().mapToInt(Phone::tone).filter(tone -> tone > 0).findFirst().orElse(0);
    }

    private List<Integer> nuclei(List<Phone> sounds) {
        List<Integer> nuclei = new ArrayList<>();
        for (int i = 0; i < sounds.size(); i++) {
            boolean glides = language == Language.FRENCH && sounds.get(i).name().equals("y") && i > 0
                    && i + 1 < sounds.size() && sounds.get(i + 1).name().equals("i");
            if (sounds.get(i).isVowel() && !glides) {
                nuclei.add(i);
            }
        }
        for (int i = 0; i < sounds.size() && nuclei.isEmpty(); i++) {
            if (sounds.get(i).isSonorant()) {
                nuclei.add(i);
            }
        }
        return nuclei;
    }

    /** Where the second syllable begins. */
    private static int split(List<Phone> sounds, int from, int vowel) {
        int start = vowel;
        while (start > from && mayBegin(sounds, start - 1, vowel)) {
            start--;
        }
        return start;
    }

    private static boolean mayBegin(List<Phone> sounds, int first, int vowel) {
        Phone sound = sounds.get(first);
        if (first + 1 == vowel) {
            return !sound.name().equals("N");
        }
        Phone next = sounds.get(first + 1);
        boolean glide = next.isLiquid() && first + 2 == vowel;
        boolean hissBeforeStop = sound.name().charAt(0) == 's' && next.isStop();
        return glide && !sound.isLiquid() && (!sound.isNasal() || "jw;".indexOf(next.name().charAt(0)) >= 0)
                || hissBeforeStop;
    }

    private static List<Phone> joined(List<Phone> first, List<Phone> second) {
        List<Phone> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    /** Before another third tone the third is said as the second. */
    private List<SpokenSyllable> thirdTones() {
        List<SpokenSyllable> said = new ArrayList<>();
        for (int i = 0; i < syllables.size(); i++) {
            SpokenSyllable one = syllables.get(i);
            boolean changes = one.written().tone() == 3 && i + 1 < syllables.size()
                    && syllables.get(i + 1).written().tone() == 3
                    && syllables.get(i + 1).start() - one.end() < PAUSE;
            said.add(changes ? one.with(2, one.written().text()) : one);
        }
        return said;
    }
}
