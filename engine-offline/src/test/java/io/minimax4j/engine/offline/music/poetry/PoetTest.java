package io.minimax4j.engine.offline.music.poetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.engine.music.LyricsOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoetTest {
    private static final List<String> PROMPTS = List.of("a song about the sea", "关于夏天的歌", "rock anthem about courage",
            "分手 悲伤",
            "hip-hop about coding", "古风 江南", "EDM party", "妈妈", "jazz, rainy night in Paris", "");
    /** Endings that rhyme, a group a string: written for this test, so that a mistake in the poet's tables shows. */
    private static final List<String> CHINESE_RHYMES = List.of("亮方上光忘窗浪肩香长旁望唱乡响扬床", "边前天眠山远年见脸晚", "海开爱来怀白台在", "飞美泪醉杯回黑",
            "风梦空中灯冬生疼", "心人春门深信近真", "好笑抱鸟跑遥早草", "走手头秋楼久酒口", "里你去雨气季息意", "花家话画下涯发", "歌我河过火落果", "路雾树福步舞住", "夜月雪街叶别");
    private static final List<String> ENGLISH_RHYMES = List.of("night light sight bright tonight right",
            "way day stay play away say",
            "me sea free tree see", "go know glow snow slow", "mine line shine wine fine", "sound ground around found",
            "name flame same game",
            "wall all fall call tall", "shore door more floor before", "air there hair somewhere share",
            "rain again train lane plain",
            "gold old cold hold told", "heart start art", "song long along strong", "you blue true new through",
            "dream stream beam",
            "face place space grace", "sleep deep keep", "sand hand land", "fire higher wire", "time rhyme climb",
            "side wide inside tide");

    private final Poet poet = new Poet();

    private Lyrics write(String prompt, long seed) throws InterruptedException {
        return poet.write(new LyricsOrder(prompt, null, null, seed));
    }

    private Lyrics edit(String prompt, String lyrics) throws InterruptedException {
        return poet.write(new LyricsOrder(prompt, lyrics, null, 5));
    }

    private static List<List<String>> stanzas(Lyrics lyrics) {
        List<List<String>> stanzas = new ArrayList<>();
        for (String stanza : lyrics.text().split("\n\n")) {
            stanzas.add(stanza.lines().toList());
        }
        return stanzas;
    }

    private static Set<String> sung(Lyrics lyrics) {
        Set<String> lines = new HashSet<>();
        stanzas(lyrics).forEach(stanza -> lines.addAll(stanza.subList(1, stanza.size())));
        return lines;
    }

    @Test
    void aSong_hasTagsOfTheContractAndALengthOneCanSing() throws InterruptedException {
        for (String prompt : PROMPTS) {
            for (long seed = 0; seed < 6; seed++) {
                Lyrics lyrics = write(prompt, seed);

                int lines = 0;
                for (List<String> stanza : stanzas(lyrics)) {
                    assertThat(stanza.getFirst()).matches(
                            "\\[(?:Intro|Verse [1-4]|Pre-Chorus|Chorus|Hook|Drop|Bridge|Solo|Build-up|Instrumental|Breakdown"
                                    + "|Break|Interlude|Outro)]");
                    assertThat(stanza).as("no line twice").doesNotHaveDuplicates();
                    lines += stanza.size() - 1;
                }
                assertThat(lines).as(lyrics.text()).isBetween(16, 32);
                assertThat(lyrics.text()).hasSizeLessThanOrEqualTo(3400).doesNotContain("{");
                assertThat(lyrics.title()).isNotBlank();
                assertThat(lyrics.styleTags()).hasSizeBetween(3, 5);
            }
        }
    }

    @Test
    void choruses_returnWordForWordAndCarryTheTitle_versesDiffer() throws InterruptedException {
        Lyrics lyrics = write("a song about the sea", 3);

        List<List<String>> stanzas = stanzas(lyrics);
        List<List<String>> choruses = stanzas.stream().filter(each -> each.getFirst().equals("[Chorus]")).toList();
        List<List<String>> verses = stanzas.stream().filter(each -> each.getFirst().startsWith("[Verse")).toList();
        assertThat(choruses).hasSizeGreaterThan(1);
        assertThat(new HashSet<>(choruses)).hasSize(1);
        assertThat(choruses.getFirst().get(1)).containsIgnoringCase(lyrics.title());
        assertThat(verses).hasSizeGreaterThan(1);
        assertThat(verses.get(0)).doesNotContainAnyElementsOf(verses.get(1));
    }

    @Test
    void chineseLines_areOfLikeLengthAndTheirEvenOnesRhyme() throws InterruptedException {
        Map<Character, Integer> groups = new HashMap<>();
        for (int group = 0; group < CHINESE_RHYMES.size(); group++) {
            for (char c : CHINESE_RHYMES.get(group).toCharArray()) {
                groups.put(c, group);
            }
        }
        int compared = 0;
        for (String prompt : List.of("夏天", "想念你", "月亮", "追梦", "童年的夏天")) {
            for (long seed = 0; seed < 6; seed++) {
                for (List<String> stanza : stanzas(write(prompt, seed))) {
                    assertThat(stanza.subList(1, stanza.size())).allMatch(line -> line.matches("\\p{IsHan}{6,11}"));
                    if (stanza.size() == 5) {
                        Integer second = groups.get(stanza.get(2).charAt(stanza.get(2).length() - 1));
                        Integer fourth = groups.get(stanza.get(4).charAt(stanza.get(4).length() - 1));
                        if (second != null && fourth != null) {
                            assertThat(second).as(String.join("\n", stanza)).isEqualTo(fourth);
                            compared++;
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void englishLines_rhymeInPairsOrAcross() throws InterruptedException {
        Map<String, Integer> groups = new HashMap<>();
        for (int group = 0; group < ENGLISH_RHYMES.size(); group++) {
            for (String word : ENGLISH_RHYMES.get(group).split(" ")) {
                groups.put(word, group);
            }
        }
        int compared = 0;
        for (String prompt : List.of("summer", "missing you", "the moon", "a dream", "winter")) {
            for (long seed = 0; seed < 6; seed++) {
                for (List<String> stanza : stanzas(write(prompt, seed))) {
                    assertThat(stanza.subList(1, stanza.size())).allMatch(line -> line.split(" ").length <= 11)
                            .allMatch(line -> Character.isUpperCase(line.charAt(0)));
                    List<Integer> ends = stanza.stream().skip(1)
                            .map(line -> groups.get(line.substring(line.lastIndexOf(' ') + 1))).toList();
                    if (ends.size() == 4 && !ends.contains(null)) {
                        boolean paired = ends.get(0).equals(ends.get(1)) && ends.get(2).equals(ends.get(3));
                        boolean across = ends.get(1).equals(ends.get(3));
                        assertThat(paired || across).as(String.join("\n", stanza)).isTrue();
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a song about a lighthouse keeper in Norway|lighthouse keeper|Norway", "关于猫和咖啡的歌|猫|咖啡",
        "sad ballad about losing my dog Rex|dog|Rex", "写一首关于灯塔守护人的歌，摇滚，有大海|灯塔守护人|海",
        "birthday song for my daughter Lily|Lily|daughter"})
    void whatThePromptNames_standsInTheLyrics(String prompt, String first, String second) throws InterruptedException {
        for (long seed = 0; seed < 5; seed++) {
            assertThat(write(prompt, seed).text()).contains(first, second);
        }
    }

    @ParameterizedTest
    @CsvSource({"a song about the sea,false", "关于大海的歌,true", "用英文写一首关于大海的歌,false", "a love song in Chinese,true",
        "夏のうた,true", "песня о любви,false"})
    void theLanguage_isThatOfThePromptOrTheOneItAsksFor(String prompt, boolean chinese) throws InterruptedException {
        String text = write(prompt, 8).text().replaceAll("\\[.*]", "");

        assertThat(text.matches("(?s).*\\p{IsHan}.*")).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"Blue Harbour,a song about home", "《后来的你》,想念", "My  Title!,", "很长很长很长很长很长很长很长很长的名字,雨"})
    void aTitleThatIsGiven_isKept(String title, String prompt) throws InterruptedException {
        assertThat(poet.write(new LyricsOrder(prompt == null ? "" : prompt, null, title, 4)).title()).isEqualTo(title);
    }

    @Test
    void aTitleThatCanBeSung_isSung() throws InterruptedException {
        assertThat(poet.write(new LyricsOrder("home", null, "Blue Harbour", 4)).text()).contains("Blue Harbour");
        assertThat(poet.write(new LyricsOrder("想念", null, "《后来的你》", 4)).text()).contains("后来的你");
    }

    @Test
    void tags_tellStyleMoodAndVoiceOfThePrompt() throws InterruptedException {
        assertThat(write("一首悲伤的流行歌，女声，关于下雨", 1).styleTags()).contains("Mandopop", "Melancholic", "Female Vocals");
        assertThat(write("upbeat rock about summer", 1).styleTags()).contains("Rock", "Upbeat");
    }

    @Test
    void theSameOrder_getsTheSameLyrics_otherSeedsOthers() throws InterruptedException {
        for (String prompt : List.of("the sea", "下雨", "")) {
            assertThat(write(prompt, 42)).isEqualTo(write(prompt, 42));
        }
        for (String prompt : List.of("the sea", "下雨", "mother", "校园")) {
            List<Set<String>> songs = new ArrayList<>();
            for (long seed = 100; seed < 110; seed++) {
                songs.add(sung(write(prompt, seed)));
            }
            double shared = 0;
            int pairs = 0;
            for (int i = 0; i < songs.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Set<String> both = new HashSet<>(songs.get(i));
                    both.retainAll(songs.get(j));
                    shared += (double) both.size() / Math.min(songs.get(i).size(), songs.get(j).size());
                    pairs++;
                    assertThat(songs.get(i)).isNotEqualTo(songs.get(j));
                }
            }
            assertThat(shared / pairs).as(prompt).isLessThan(1 / 3.0);
        }
    }

    private static final String ENGLISH = "[verse]\nI walk alone in the rain\nWaiting here for the train\n\n[Chorus]\n"
            + "Oh the rain, it calls my name\nNothing here is quite the same\n\n[Verse]\nWater running down the wall\n"
            + "Did you ever care at all";
    private static final String CHINESE = "[Verse]\n雨落在窗外的街\n想你想到整个夜\n\n[Chorus]\n雨一直下我一直想\n你在遥远的地方\n\n"
            + "[Verse]\n咖啡凉在桌子上\n旧照片有点泛黄";

    @Test
    void aWord_isReplacedAndNothingElse() throws InterruptedException {
        assertThat(edit("replace rain with snow", ENGLISH).text()).isEqualTo(ENGLISH.replace(" rain", " snow")
                .replace("[verse]", "[Verse 1]").replace("[Verse]", "[Verse 2]"));
        assertThat(edit("replace the train with the bus and remove the chorus", ENGLISH).text())
                .contains("Waiting here for the bus").doesNotContain("[Chorus]");
        assertThat(edit("把雨换成雪", CHINESE).text()).contains("雪落在窗外的街", "雪一直下我一直想").doesNotContain("雨");
    }

    @ParameterizedTest
    @ValueSource(strings = {"add a bridge", "please insert a bridge before the end"})
    void aSection_isAdded_theRestStays(String prompt) throws InterruptedException {
        Lyrics edited = edit(prompt, ENGLISH);

        assertThat(edited.text()).contains("[Bridge]");
        assertThat(sung(edited)).contains("I walk alone in the rain", "Did you ever care at all").hasSizeGreaterThan(7);
    }

    @Test
    void aSectionThatIsNamed_isRewritten_theOthersStay() throws InterruptedException {
        List<List<String>> english = stanzas(edit("rewrite verse 2", ENGLISH));
        List<List<String>> chinese = stanzas(edit("把第二段主歌改得更悲伤", CHINESE));

        assertThat(english).hasSize(3);
        assertThat(english.get(0)).containsExactly("[Verse 1]", "I walk alone in the rain",
                "Waiting here for the train");
        assertThat(english.get(2)).hasSize(3).doesNotContain("Water running down the wall");
        assertThat(chinese.get(1)).containsExactly("[Chorus]", "雨一直下我一直想", "你在遥远的地方");
        assertThat(chinese.get(2)).hasSize(3).doesNotContain("咖啡凉在桌子上");
        assertThat(chinese.get(2).subList(1, 3)).allMatch(line -> line.length() >= 6 && line.length() <= 8);
    }

    @Test
    void aSong_isContinuedShortenedAndCompleted() throws InterruptedException {
        assertThat(edit("续写", CHINESE).text())
                .startsWith(CHINESE.replaceFirst("\\[Verse]", "[Verse 1]").replace("[Verse]", "[Verse 2]"));
        assertThat(sung(edit("续写", CHINESE))).hasSizeGreaterThan(6);
        assertThat(sung(edit("make it shorter", ENGLISH))).hasSizeBetween(1, 5).isSubsetOf(ENGLISH.split("\n"));
        Lyrics completed = edit("",
                "Lay down your sorrow and rest\nThe river is running slow\n\nThe sun has gone to the west\n"
                        + "And I have nowhere to go");
        assertThat(completed.text()).startsWith("[Verse 1]\nLay down your sorrow and rest\nThe river is running slow")
                .contains("[Chorus]");
    }

    @Test
    void newLines_nameWhatThePromptNames() throws InterruptedException {
        assertThat(edit("add a verse about my dog", ENGLISH).text()).contains("[Verse 3]", "dog");
        assertThat(edit("续写一段关于猫的主歌", CHINESE).text()).contains("[Verse 3]", "猫");
    }

    @ParameterizedTest
    @ValueSource(strings = {"translate it into French", "翻译成英文"})
    void whatCannotBeDone_leavesTheLinesAlone(String prompt) throws InterruptedException {
        assertThat(sung(edit(prompt, CHINESE))).containsExactlyInAnyOrder("雨落在窗外的街", "想你想到整个夜", "雨一直下我一直想", "你在遥远的地方",
                "咖啡凉在桌子上", "旧照片有点泛黄");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀😀🎵", "사랑 노래", "(((]]]", "\u0000\n\t", "关于", "以为主题", "a", "the the the",
        "$1 \\ ${X} {Q}", "把换成",
        "replace with", "[Verse]"})
    void everyPrompt_getsLyrics(String prompt) throws InterruptedException {
        for (String edited : new String[]{null, "😀", "[Chorus]\n\n[Intro]", "la la ".repeat(600), "ラララ\nですよ"}) {
            Lyrics lyrics = poet.write(new LyricsOrder(prompt, edited, null, 7));
            assertThat(lyrics.text()).isNotBlank();
            assertThat(lyrics.title()).isNotBlank();
        }
        assertThat(write("海".repeat(2000), 1).text()).isNotBlank();
    }

    @Test
    void anInterrupt_endsTheWork() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> write("the sea", 1)).isInstanceOf(InterruptedException.class);
    }
}
