package io.minimax4j.engine.offline.music.lyric;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.music.lyric.LyricSheet.Stanza;
import io.minimax4j.engine.offline.music.score.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LyricReaderTest {
    /** The fourteen tags of generation (contract 6.2), those of the lyrics API (6.6), and shapes that people send. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            [Intro] | INTRO
            [Verse] | VERSE
            [Pre Chorus] | PRE_CHORUS
            [Chorus] | CHORUS
            [Interlude] | INTERLUDE
            [Bridge] | BRIDGE
            [Outro] | OUTRO
            [Post Chorus] | POST_CHORUS
            [Transition] | TRANSITION
            [Break] | BREAK
            [Hook] | HOOK
            [Build Up] | BUILD_UP
            [Inst] | INSTRUMENTAL
            [Solo] | SOLO
            [Pre-Chorus] | PRE_CHORUS
            [Drop] | DROP
            [Build-up] | BUILD_UP
            [Instrumental] | INSTRUMENTAL
            [Breakdown] | BREAKDOWN
            [verse] | VERSE
            [CHORUS] | CHORUS
            [Verse 1] | VERSE
            [verse2] | VERSE
            [Verse 12] | VERSE
            [ Verse 3 ] | VERSE
            [Verse #2] | VERSE
            [Verse II] | VERSE
            [Verse One] | VERSE
            [Verse A] | VERSE
            [Verse 2: Anna] | VERSE
            [Verse 1: Male, soft] | VERSE
            [Verse - whispered] | VERSE
            [Verse 1 (quiet)] | VERSE
            [Verse, piano only] | VERSE
            [Chorus x2] | CHORUS
            [Chorus (x2)] | CHORUS
            [Chorus: All] | CHORUS
            [Final Chorus] | CHORUS
            [Last chorus] | CHORUS
            [Double Chorus] | CHORUS
            [Repeat Chorus] | CHORUS
            [Refrain] | CHORUS
            [pre-chorus 2] | PRE_CHORUS
            [Pre_Chorus] | PRE_CHORUS
            [PreChorus] | PRE_CHORUS
            [Prechorus] | PRE_CHORUS
            [POST-CHORUS] | POST_CHORUS
            [Buildup] | BUILD_UP
            [build-up 1] | BUILD_UP
            [Guitar Solo] | SOLO
            [Solo: saxophone] | SOLO
            [Piano Interlude] | INTERLUDE
            [Instrumental Intro] | INTRO
            [Short Instrumental] | INSTRUMENTAL
            [Instrumental Break] | BREAK
            [Rap] | VERSE
            [Middle 8] | BRIDGE
            [Ending] | OUTRO
            [Fade Out] | OUTRO
            [Outro - fade out] | OUTRO
            **[Verse 1]** | VERSE
            ## [Chorus] | CHORUS
            【Verse】 | VERSE
            ［Verse］ | VERSE
            [Ｖｅｒｓｅ　１] | VERSE
            [主歌] | VERSE
            [主歌1] | VERSE
            [主歌一] | VERSE
            [主歌 A] | VERSE
            [第一段主歌] | VERSE
            [主歌：男] | VERSE
            [副歌] | CHORUS
            【副歌】 | CHORUS
            【副歌二】 | CHORUS
            [副歌（重复）] | CHORUS
            [最后副歌] | CHORUS
            [前奏] | INTRO
            [间奏] | INTERLUDE
            [間奏] | INTERLUDE
            [桥段] | BRIDGE
            【橋段】 | BRIDGE
            [尾奏] | OUTRO
            [结尾] | OUTRO
            [尾聲] | OUTRO
            [导歌] | PRE_CHORUS
            [预副歌] | PRE_CHORUS
            [后副歌] | POST_CHORUS
            [独奏] | SOLO
            [吉他独奏] | SOLO
            [过渡] | TRANSITION
            [纯音乐] | INSTRUMENTAL
            """)
    void tag_namesItsSection(String tag, SectionKind kind) {
        Stanza sung = new Stanza(kind, List.of("la la la"));
        assertThat(LyricReader.read(tag + "\nla la la").stanzas()).containsExactly(sung);
        assertThat(LyricReader.read(tag + "\n\nla la la\n").stanzas()).containsExactly(sung);
        assertThat(LyricReader.read(tag).stanzas()).containsExactly(new Stanza(kind, List.of()));
        assertThat(LyricReader.read("oh\n" + tag + "\nla la la").stanzas())
                .containsExactly(new Stanza(SectionKind.VERSE, List.of("oh")), sung);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Verse] hello there | VERSE: hello there
            [Intro][Verse] hello | INTRO / VERSE: hello
            [Verse] hello [Chorus] goodbye | VERSE: hello / CHORUS: goodbye
            【副歌】我爱你 | CHORUS: 我爱你
            """)
    void tagWithText_isATagAndALine(String lyrics, String stanzas) {
        assertThat(told(LyricReader.read(lyrics))).isEqualTo(stanzas);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Chorus) | Chorus
            （副歌） | 副歌
            [Shout it] out loud | Shout it out loud
            I say [hey hey] to you | I say hey hey to you
            [Hook me up] | Hook me up
            [Break my heart] | Break my heart
            [Bridge over water] | Bridge over water
            【我的天】啊 | 我的天 啊
            (ooh) baby (ooh) | ooh baby ooh
            [Thunder] | Thunder
            Chorus of angels | Chorus of angels
            {Verse} | Verse
            """)
    void textInOtherBrackets_isSung(String line, String sung) {
        assertThat(told(LyricReader.read("[Verse]\n" + line))).isEqualTo("VERSE: " + sung);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Hello world 😀🎵 | Hello world
            ♪ la la la ♪ | la la la
            see https://example.com/a?b=c for more | see for more
            www.example.com | ""
            <b>bold</b> and <i>slanted</i> | bold and slanted
            **strong** and _soft_ words | strong and soft words
            [the link](https://example.com) holds | the link holds
            [00:12.34]a line of karaoke | a line of karaoke
            [00:12]<00:13.10>one <00:14.00>two | one two
            [ti:The Title] | ""
            rock &amp; roll | rock & roll
            - a bullet | a bullet
            1. a number | a number
            3 little birds | 3 little birds
            hello, world. | hello, world
            what is love? | what is love?
            stop! | stop!
            'Cause I'm livin' | 'Cause I'm livin'
            你好，世界。 | 你好，世界
            “你好”，她说； | 你好 ，她说
            男：我爱你 | 我爱你
            Both: we are one | we are one
            --- | ""
            ... | ""
            well — maybe | well — maybe
            well-known | well-known
            o'clock | o'clock
            你好　世界 | 你好 世界
            Ünïcödé straße | Ünïcödé straße
            """)
    void markup_isNotSung(String line, String sung) {
        assertThat(LyricReader.read("[Verse]\n" + line).lines()).isEqualTo(sung.isEmpty() ? List.of() : List.of(sung));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            la la la (x2) | la la la | 2
            la la la x3 | la la la | 3
            la la la ×2 | la la la | 2
            la la la (2x) | la la la | 2
            la la la [x4] | la la la | 4
            la la la (x99) | la la la | 4
            la la la (repeat) | la la la | 2
            la la la (Repeat 3 times) | la la la | 3
            我爱你（重复） | 我爱你 | 2
            我爱你 重复 | 我爱你 | 2
            我爱你（重复三遍） | 我爱你 | 3
            我爱你 x2 | 我爱你 | 2
            我爱你(x2)。 | 我爱你 | 2
            我爱你【重复2次】 | 我爱你 | 2
            一遍遍重复 | 一遍遍重复 | 1
            my linux2 | my linux2 | 1
            I was born in 92 | I was born in 92 | 1
            la la la (x0) | la la la | 1
            """)
    void repeatedLine_isSungThatOften(String line, String sung, int times) {
        assertThat(LyricReader.read("[Verse]\n" + line).lines()).hasSize(times).containsOnly(sung);
    }

    @Test
    void repeatOnALineOfItsOwn_repeatsTheLineBefore() {
        assertThat(LyricReader.read("[Hook]\nla la\n(x2)").lines()).containsExactly("la la", "la la");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a\\nb\\n\\nc | VERSE: a, b / CHORUS: c
            a\\r\\nb\\r\\n\\r\\nc | VERSE: a, b / CHORUS: c
            [Verse]\\na\\n[Chorus]\\nb | VERSE: a / CHORUS: b
            a<br>b<br/><br>c | VERSE: a, b / CHORUS: c
            ##a## | INTRO / VERSE: a / OUTRO
            ##a\\nb## | INTRO / VERSE: a, b / OUTRO
            ##a\\nb\\n##\\nc\\nd## | INTRO / VERSE: a, b / CHORUS: c, d / OUTRO
            a##b | VERSE: a / CHORUS: b
            ##[Verse]\\na## | INTRO / VERSE: a / OUTRO
            ## Verse 1\\na\\n## Chorus\\nb | VERSE: a / CHORUS: b
            **Verse**\\na\\n**Chorus**\\nb | VERSE: a / CHORUS: b
            Verse 1:\\na\\nChorus:\\nb | VERSE: a / CHORUS: b
            主歌：\\n我\\n副歌：\\n你 | VERSE: 我 / CHORUS: 你
            歌名：远方\\n作词：李四\\n\\n我\\n\\n你 | VERSE: 我 / CHORUS: 你
            """)
    void separatorsOfManyKinds_areRead(String lyrics, String stanzas) {
        assertThat(told(LyricReader.read(lyrics))).isEqualTo(stanzas);
        assertThat(told(LyricReader.read(lyrics.replace("\\r", "\r").replace("\\n", "\n")))).isEqualTo(stanzas);
    }

    @Test
    void stanzaThatComesBack_isTheChorus() {
        String lyrics = """
                first I came
                then I saw

                this is our song
                sing it along

                later I went
                never came back

                a word on the way
                before the day

                This is our song
                sing it along
                """;
        assertThat(LyricReader.read(lyrics).stanzas()).extracting(Stanza::kind).containsExactly(SectionKind.VERSE,
                SectionKind.CHORUS, SectionKind.VERSE, SectionKind.VERSE, SectionKind.CHORUS);
    }

    @Test
    void stanzasThatDoNotComeBack_takeTurns() {
        assertThat(LyricReader.read("a\nb\n\nc\nd\n\n\ne\nf\n\ng\nh").stanzas()).extracting(Stanza::kind)
                .containsExactly(
                        SectionKind.VERSE, SectionKind.CHORUS, SectionKind.VERSE, SectionKind.CHORUS);
    }

    @Test
    void textWithoutBlankLines_isPartedByFours() {
        assertThat(told(LyricReader.read("a\nb\nc\nd\ne\nf\ng\nh\ni")))
                .isEqualTo("VERSE: a, b, c, d / CHORUS: e, f, g, h, i");
        assertThat(told(LyricReader.read("a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng\n\nh")))
                .isEqualTo("VERSE: a, b, c, d / CHORUS: e, f, g, h");
        assertThat(told(LyricReader.read("a\nb\nc\nd"))).isEqualTo("VERSE: a, b, c, d");
    }

    @Test
    void tags_areInOrderWithTheirLines() {
        String lyrics = """
                [Intro]

                [Verse 1]
                Street lights flicker, the night breeze sighs
                Shadows stretch as I walk alone

                A second thought

                [Pre-Chorus]
                [Chorus]
                Pushing the wooden door, the aroma spreads

                [Outro]
                """;
        assertThat(LyricReader.read(lyrics).stanzas()).containsExactly(new Stanza(SectionKind.INTRO, List.of()),
                new Stanza(SectionKind.VERSE, List.of("Street lights flicker, the night breeze sighs",
                        "Shadows stretch as I walk alone", "A second thought")),
                new Stanza(SectionKind.PRE_CHORUS, List.of()),
                new Stanza(SectionKind.CHORUS, List.of("Pushing the wooden door, the aroma spreads")),
                new Stanza(SectionKind.OUTRO, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "...", "😀", "##", "https://example.com", "[]", "---\n***"})
    void lyricsWithoutWords_areNoStanzas(String lyrics) {
        assertThat(LyricReader.read(lyrics).stanzas()).isEmpty();
    }

    @Test
    void longLine_isCutAtMarks() {
        assertThat(LyricReader
                .read("[Verse]\nI never thought that I would see the day again, but here you are again and here I stand alone")
                .lines()).containsExactly("I never thought that I would see the day again",
                        "but here you are again and here I stand alone");
        assertThat(LyricReader.read("[主歌]\n第一次看见你的时候天空下着雨，我没有带伞只好站在屋檐下").lines())
                .containsExactly("第一次看见你的时候天空下着雨", "我没有带伞只好站在屋檐下");
    }

    @Test
    void longLineWithoutMarks_isCutAtWords() {
        String line = "the long and winding road that leads me to your door will never disappear from all my dreams tonight";
        List<String> pieces = LyricReader.read("[Verse]\n" + line).lines();
        assertThat(pieces).hasSize(2);
        assertThat(String.join(" ", pieces)).isEqualTo(line);

        String hanzi = "我们曾经一起走过的那条长长的小路如今已经长满了青草再也看不到你的身影";
        List<String> parts = LyricReader.read("[主歌]\n" + hanzi).lines();
        assertThat(String.join("", parts)).isEqualTo(hanzi);
        assertThat(parts).hasSize(3).allSatisfy(part -> assertThat(part.length()).isBetween(6, 16));
    }

    @Test
    void lineOfThousandsOfLetters_isCutToo() {
        assertThat(LyricReader.read("a".repeat(3500)).lines()).allSatisfy(line -> assertThat(line.length())
                .isLessThanOrEqualTo(200));
        assertThat(LyricReader.read("啊".repeat(3500)).lines()).allSatisfy(line -> assertThat(line.length())
                .isLessThanOrEqualTo(16));
        assertThat(LyricReader.read("[".repeat(3500)).lines()).isEmpty();
    }

    private static String told(LyricSheet sheet) {
        return String.join(" / ", sheet.stanzas().stream().map(stanza -> stanza.lines().isEmpty()
                ? stanza.kind().name()
                : stanza.kind() + ": " + String.join(", ", stanza.lines())).toList());
    }
}
