package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.lyric.LyricSheet;
import io.minimax4j.engine.offline.music.lyric.LyricSheet.Stanza;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Voice;
import io.minimax4j.engine.offline.music.singing.SungLine;
import io.minimax4j.engine.offline.music.singing.Syllable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Lyrics with their syllables written by hand or thrown by dice, and briefs to write songs of them. */
public record WrittenLyrics(LyricSheet sheet, List<SungLine> lines) {
    /** A star before a syllable is a stress, a hyphen parts syllables of a word, tones are digits. */
    public static final WrittenLyrics ENGLISH = read("""
            [VERSE]
            *Walk-ing *down the *emp-ty *street a-*lone
            the *light is *fall-ing *on the *stones
            I *hear a *voice from *far a-*way
            and *ev-ery *word I *meant to *say
            [CHORUS]
            *Stay with me to-*night
            un-*til the *morn-ing *light
            *hold on to my *heart
            we *nev-er *fall a-*part
            [VERSE]
            *Some-bo-dy *told me *that the *rain
            would *wash a-*way the *old-est *pain
            so *here I *stand with *o-pen *hands
            and *wait for *you to *un-der-*stand
            [CHORUS]
            *Stay with me to-*night
            un-*til the *morn-ing *light
            *hold on to my *heart
            we *nev-er *fall a-*part
            [BRIDGE]
            and *if the *world should *end to-*day
            I'd *on-ly *ask for *you to *stay
            [CHORUS]
            *Stay with me to-*night
            un-*til the *morn-ing *light
            *hold on to my *heart
            we *nev-er *fall a-*part
            """);
    public static final WrittenLyrics MANDARIN = read("""
            [VERSE]
            窗1 外4 的5 月4 光1 洒3 满3 了5 山1 谷3
            风1 轻1 轻1 吹1 过4 旧4 时2 的5 路4
            我3 听1 见4 远3 方1 有3 人2 在4 唱4
            那4 首3 歌1 谣2 温1 柔2 又4 漫4 长2
            [CHORUS]
            愿4 你3 的5 梦4 像4 星1 光1 一1 样4
            照4 亮4 我3 回2 家1 的5 方1 向4
            千1 山1 万4 水3 不4 能2 阻3 挡3
            思1 念4 随2 江1 水3 流2 淌3
            [VERSE]
            又4 是4 一1 年2 花1 开1 的5 时2 候4
            雨3 落4 在4 江1 南2 的5 小3 楼2
            你3 说1 过4 的5 话4 还2 在4 心1 头2
            像4 一1 壶2 温1 过4 的5 老3 酒3
            [CHORUS]
            愿4 你3 的5 梦4 像4 星1 光1 一1 样4
            照4 亮4 我3 回2 家1 的5 方1 向4
            千1 山1 万4 水3 不4 能2 阻3 挡3
            思1 念4 随2 江1 水3 流2 淌3
            """);

    public static WrittenLyrics read(String text) {
        List<Stanza> stanzas = new ArrayList<>();
        List<SungLine> lines = new ArrayList<>();
        for (String block : text.split("\\[")) {
            if (!block.isBlank()) {
                List<String> rows = block.strip().lines().map(String::strip).toList();
                List<String> words = rows.subList(1, rows.size());
                words.forEach(row -> lines.add(line(row)));
                stanzas.add(new Stanza(SectionKind.valueOf(rows.getFirst().replace("]", "")), words));
            }
        }
        return new WrittenLyrics(new LyricSheet(stanzas), lines);
    }

    private static SungLine line(String row) {
        List<Syllable> syllables = new ArrayList<>();
        for (String word : row.split(" ")) {
            List<String> parts = List.of(word.split("-"));
            for (int part = 0; part < parts.size(); part++) {
                syllables.add(syllable(parts.get(part), part == parts.size() - 1));
            }
        }
        return new SungLine(row, syllables);
    }

    private static Syllable syllable(String part, boolean endsWord) {
        char last = part.charAt(part.length() - 1);
        if (Character.isDigit(last)) {
            return new Syllable(part.substring(0, part.length() - 1), last - '0', 0.5, true);
        }
        boolean stressed = part.startsWith("*");
        return new Syllable(stressed ? part.substring(1) : part, 0, stressed ? 1 : 0.1, endsWord);
    }

    /** Any sections in any order, with lines of any sane length. */
    public static WrittenLyrics thrown(SplittableRandom dice, boolean mandarin) {
        List<Stanza> stanzas = new ArrayList<>();
        List<SungLine> lines = new ArrayList<>();
        int count = 1 + dice.nextInt(7);
        for (int stanza = 0; stanza < count; stanza++) {
            SectionKind kind = SectionKind.values()[dice.nextInt(SectionKind.values().length)];
            List<String> words = new ArrayList<>();
            int rows = dice.nextInt(7);
            int usual = 3 + dice.nextInt(11);
            for (int row = 0; row < rows; row++) {
                SungLine line = thrownLine(dice, Math.max(1, usual + dice.nextInt(5) - 2), mandarin);
                lines.add(line);
                words.add(line.text());
            }
            stanzas.add(new Stanza(kind, words));
        }
        return new WrittenLyrics(new LyricSheet(stanzas), lines);
    }

    public static SungLine thrownLine(SplittableRandom dice, int syllables, boolean mandarin) {
        List<Syllable> thrown = new ArrayList<>();
        for (int syllable = 0; syllable < syllables; syllable++) {
            thrown.add(mandarin
                    ? new Syllable("字", 1 + dice.nextInt(5), 0.5, true)
                    : new Syllable("la", 0, syllable % 2 == dice.nextInt(5) / 4 ? 0.1 : 1, dice.nextBoolean()));
        }
        return new SungLine("la ".repeat(syllables).strip(), thrown);
    }

    /** At a tempo, in a metre and a mode that the style has at times. */
    public static Brief brief(Style style, long seed) {
        SplittableRandom dice = new SplittableRandom(seed * 31 + style.ordinal());
        List<Metre> metres = List.of(Metre.FOUR_FOUR, Metre.FOUR_FOUR, Metre.THREE_FOUR, Metre.SIX_EIGHT);
        List<List<Voice>> voices = List.of(List.of(Voice.FEMALE), List.of(Voice.MALE), List.of(Voice.CHILD),
                List.of(Voice.FEMALE, Voice.MALE));
        Mode mode = style == Style.CHINESE
                ? dice.nextBoolean() ? Mode.GONG : Mode.YU
                : List.of(Mode.MAJOR, Mode.MINOR, Mode.DORIAN, Mode.MIXOLYDIAN).get(dice.nextInt(4));
        boolean swung = style == Style.JAZZ || style == Style.BLUES;
        return new Brief(style, new Mood(dice.nextDouble() * 2 - 1, dice.nextDouble()), 56 + dice.nextInt(120),
                metres.get(dice.nextInt(4)), swung ? 0.64 : 0.5, new Key(dice.nextInt(12), mode),
                voices.get(dice.nextInt(4)), List.of(), false, false, seed);
    }

    /** In C major, four quarters, one female voice. */
    public static Brief plain(Style style, double bpm, long seed) {
        return new Brief(style, new Mood(0.2, 0.5), bpm, Metre.FOUR_FOUR, 0.5, new Key(0, Mode.MAJOR),
                List.of(Voice.FEMALE), List.of(), false, false, seed);
    }

    public Form form(Brief brief) {
        return FormWriter.write(brief, sheet, lines);
    }
}
