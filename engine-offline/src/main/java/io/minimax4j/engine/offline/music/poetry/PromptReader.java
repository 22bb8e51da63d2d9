package io.minimax4j.engine.offline.music.poetry;

import io.minimax4j.engine.offline.chat.text.Script;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a prompt asks lyrics to be. */
final class PromptReader {
    private static final int READ = 2000;
    private static final Pattern ENGLISH_WANTED = Pattern.compile(
            "(?i)\\b(?:in|into|to) english\\b|\\benglish (?:lyrics|song|words|pop|ballad)|(?:用|写成|要|全|纯)英[文语]|英[文语](?:歌|版|写|唱|流行|摇滚|女声|男声|$)");
    private static final Pattern CHINESE_WANTED = Pattern.compile(
            "(?i)\\b(?:in|into|to) (?:chinese|mandarin|putonghua)\\b|\\b(?:chinese|mandarin) (?:lyrics|song|words|pop|ballad)"
                    + "|mandopop|c-pop|(?:用|写成|要|全|纯)(?:中文|汉语|国语|普通话|华语)"
                    + "|(?:中文|国语|华语|普通话)(?:歌|版|写|唱|流行|摇滚|女声|男声|$)");
    private static final Pattern KANA = Pattern.compile("[\\u3040-\\u30FF]");
    /** What a prompt that names no theme may be about. */
    private static final List<String> GLAD = List.of("love", "summer", "road", "dream", "friendship", "hope", "coffee");
    private static final List<String> SAD = List.of("longing", "parting", "rain", "lonely", "autumn", "winter");
    private static final List<String> OPEN = List.of("love", "road", "dream", "night", "stars", "home", "sea", "youth",
            "moon");

    private PromptReader() {}

    /** @param title whose language and words count as well; empty if there is none */
    static Wish read(String prompt, String title, long seed) {
        String text = start(prompt);
        Dice dice = new Dice(seed, 1);
        return read(text, start(title), tongue(text, title, dice), dice);
    }

    /** What a prompt asks of lyrics that stand: their language stays, and what they are about unless it says otherwise. */
    static Wish readEdit(String prompt, String lyrics, long seed) {
        String text = start(prompt);
        return read(text, start(lyrics), written(lyrics).or(() -> written(text)).orElse(Tongue.ENGLISH),
                new Dice(seed, 1));
    }

    private static Wish read(String text, String other, Tongue tongue, Dice dice) {
        StyleWords styles = StyleWords.in(text);
        List<Theme> themes = new ArrayList<>(Themes.in(text));
        Themes.in(other).stream().filter(theme -> !themes.contains(theme)).forEach(themes::add);
        Mood mood = styles.mood();
        if (themes.isEmpty()) {
            List<String> names = mood == Mood.SAD ? SAD : mood == Mood.HAPPY ? GLAD : OPEN;
            themes.add(text.isBlank() ? dice.oneOf(Themes.all()) : Themes.named(dice.oneOf(names)));
        }
        if (mood == Mood.EITHER) {
            mood = themes.getFirst().mood();
        }
        if (mood == Mood.EITHER) {
            mood = dice.oneOf(List.of(Mood.values()));
        }
        List<Noun> nouns = tongue == Tongue.CHINESE ? ChineseNouns.in(text) : EnglishNouns.in(text);
        return new Wish(tongue, themes.subList(0, Math.min(2, themes.size())), mood, nouns,
                styles.tags(themes.getFirst(), mood, tongue, dice));
    }

    private static String start(String text) {
        return text.length() > READ ? text.substring(0, READ) : text;
    }

    private static Tongue tongue(String text, String other, Dice dice) {
        Tongue drawn = dice.chance(0.5) ? Tongue.CHINESE : Tongue.ENGLISH;
        if (ENGLISH_WANTED.matcher(text).find()) {
            return Tongue.ENGLISH;
        }
        if (CHINESE_WANTED.matcher(text).find()) {
            return Tongue.CHINESE;
        }
        return written(text).or(() -> written(other)).orElse(drawn);
    }

    /** The language of a text; Japanese counts as Chinese, every other one as English. */
    static Optional<Tongue> written(String text) {
        if (KANA.matcher(text).find()) {
            return Optional.of(Tongue.CHINESE);
        }
        long han = text.chars().filter(c -> Script.isHan((char) c)).count();
        int words = EnglishWords.in(text).size();
        if (han + words == 0) {
            return Optional.empty();
        }
        return Optional.of(han >= words ? Tongue.CHINESE : Tongue.ENGLISH);
    }
}
