package io.minimax4j.engine.offline.music.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefReaderTest {
    private static final long[] SEEDS = {0, 1, 2, 3, -5, 20_260_820L, Long.MAX_VALUE};

    /** Said things hold whatever the seed; what is not written behind a prompt is open. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Indie folk, melancholic, introspective, longing, solitary walk, coffee shop | FOLK sad still
            A soulful blues song about a rainy night, melancholy, male vocal, slow tempo | BLUES sad still MALE bpm=50-80 swing
            Mandopop, Festive, Upbeat, Celebration, New Year | POP happy lively
            upbeat pop, 120 bpm, female vocals, no drums | POP happy FEMALE bpm=120 -DRUM_KIT
            dark trap, 808s, 140 BPM, A minor | HIP_HOP sad bpm=70 key=9/MINOR SUB_BASS
            lo-fi hip hop beats to study to, jazzy piano, rainy | LOFI still swing PIANO bpm=62-95
            uplifting trance in F# minor at 138 bpm | ELECTRONIC lively bpm=138 key=6/MINOR
            jazz trio, upright bass, brushed drums, swing, piano, no vocals | JAZZ swing DOUBLE_BASS DRUM_KIT PIANO
            key of G country song with banjo and fiddle | COUNTRY tonic=7 BANJO VIOLIN
            A dreamy synthwave track with retro synths, night drive, male vocals | ELECTRONIC MALE bpm=90-116 SAW_LEAD
            Cinematic pop ballad, piano and strings, emotional, in the key of Eb major | BALLAD key=3/MAJOR PIANO strings
            acoustic pop with ukulele, happy | POP happy acoustic NYLON_GUITAR
            only piano, sad, slow | sad still acoustic PIANO -STRINGS -VIOLIN
            solo piano, calm, in C major | still acoustic key=0/MAJOR PIANO -STRINGS -DOUBLE_BASS -DRUM_KIT
            gospel choir, uplifting, hammond organ, 6/8 | RNB happy metre=6/8 CHOIR ORGAN
            drum and bass, 174 bpm, energetic | ELECTRONIC lively bpm=174
            R&B with jazz influences, smooth, rhodes, late night | RNB still ELECTRIC_PIANO
            folk song about a country house, gentle | FOLK still
            K-pop girl group, fast, catchy | POP lively FEMALE bpm=120-145
            Slow waltz in Bb major for a wedding, violin and cello | CLASSICAL metre=3/4 key=10/MAJOR VIOLIN CELLO
            a cappella gospel hymn | RNB acoustic CHOIR
            reggae, sunny beach, relaxed, no synths | REGGAE happy -SAW_LEAD -WARM_PAD -SYNTH_BASS
            heavy metal, aggressive, distorted guitars, double kick, 180bpm | METAL sad lively bpm=180 DISTORTED_GUITAR DRUM_KIT
            bossa nova, nylon guitar, soft female vocals, Am | BOSSA_NOVA FEMALE key=9/MINOR NYLON_GUITAR
            city pop, 80s, slap bass, bright brass | FUNK happy SLAP_BASS BRASS
            tempo: 95, key: C#m, hip-hop, boom bap | HIP_HOP bpm=95 key=1/MINOR swung
            shuffle blues in E, harmonica | BLUES swing tonic=4 HARMONICA
            soft rock duet, 76 beats per minute | ROCK bpm=76 duet
            soprano opera aria with orchestra and harp | CLASSICAL FEMALE HARP
            country, not female, without drums and bass | COUNTRY MALE -DRUM_KIT -DOUBLE_BASS -FINGERED_BASS
            Celtic folk, tin whistle, fiddle, harp, jig in D | FOLK metre=6/8 tonic=2 FLUTE VIOLIN HARP
            folk, not sad, not too fast, acoustic guitar, without any drums or piano | cheerful STEEL_GUITAR -DRUM_KIT -PIANO
            ambient meditation music, no percussion, warm pads | AMBIENT still -DRUM_KIT WARM_PAD
            disco funk, groovy bass line, 4/4, 115-121 BPM | FUNK happy metre=4/4 bpm=118 SLAP_BASS
            punk rock, rebellious, fast, raw male vocals | ROCK lively MALE bpm=160-200
            Neo-soul, Rhodes, female vocal, D dorian, laid back | RNB FEMALE key=2/DORIAN ELECTRIC_PIANO
            andante piano ballad in c minor | BALLAD key=0/MINOR bpm=70-86 PIANO
            a happy song in a major key | happy major
            a sad song in a minor key about a girl | sad minor
            pop, drumless, guitar-free, string section | POP -DRUM_KIT -STEEL_GUITAR -CLEAN_GUITAR strings
            Chinese style song with guzheng, pipa and dizi | CHINESE GUZHENG PIPA DIZI five
            techno, dark warehouse rave, 909, acid bass | ELECTRONIC bpm=122-140 DRUM_KIT SYNTH_BASS
            hip hop, no autotune, not aggressive, jazzy trumpet | HIP_HOP TRUMPET
            Hard rock, but not metal, key of E | ROCK tonic=4
            Soulful R&B ballad, slow, intimate, female vocal, Rhodes piano, 65 BPM, D-flat major | RNB FEMALE bpm=65 key=1/MAJOR still ELECTRIC_PIANO
            Cozy folk, fingerpicked guitar, warm male voice, no electric guitar, no drums | FOLK MALE STEEL_GUITAR -CLEAN_GUITAR -DRUM_KIT
            no sad slow songs, no loud drums and soft piano | PIANO cheerful -DRUM_KIT
            Kids song about counting, xylophone | POP happy CHILD XYLOPHONE
            house music but no saxophone | ELECTRONIC -TENOR_SAX -ALTO_SAX bpm=116-130
            epic orchestral trailer music, choir, timpani, french horns | CLASSICAL lively CHOIR TIMPANI HORN
            """)
    void englishPrompt_isFollowed(String prompt, String expected) {
        for (long seed : SEEDS) {
            check(BriefReader.read(prompt, false, seed), prompt, expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            独立民谣,忧郁,内省,渴望,独自漫步,咖啡馆 | FOLK sad still
            流行音乐,难过,适合在下雨的晚上 | POP sad
            中国风，古筝、二胡，悠扬，女声，每分钟90拍，不要鼓和吉他 | CHINESE FEMALE bpm=90 five GUZHENG ERHU -DRUM_KIT -STEEL_GUITAR -CLEAN_GUITAR
            慢板，C大调，钢琴与弦乐，华尔兹 | CLASSICAL metre=3/4 key=0/MAJOR bpm=58-72 PIANO strings
            摇篮曲，温柔的女声，八音盒 | BALLAD FEMALE still metre=6/8 MUSIC_BOX
            R&B 慢歌，男女对唱，降E大调 | RNB duet key=3/MAJOR
            重金属，失真吉他，愤怒，男声 | METAL sad lively MALE DISTORTED_GUITAR
            波薩諾瓦 女聲 尼龍吉他 輕鬆 | BOSSA_NOVA FEMALE still NYLON_GUITAR
            只用一把吉他，温柔的男声 | MALE still acoustic
            关于乡村生活的流行歌，轻快 | POP happy
            电音节现场，EDM，BPM在128左右，燃 | ELECTRONIC lively bpm=128
            国风说唱，琵琶，鼓点，少年感 | CHINESE five PIPA DRUM_KIT
            没有你的夜晚很孤独，抒情 | BALLAD sad
            不要悲伤，快节奏 | cheerful
            儿歌，活泼，童声合唱，木琴 | POP happy CHILD XYLOPHONE
            京剧戏腔，二胡，锣鼓，激昂 | CHINESE lively ERHU DRUM_KIT five
            速度76，d小调，大提琴独奏 | bpm=76 key=2/MINOR CELLO
            每分钟一百二十拍 迪斯科 | FUNK bpm=120
            华语抒情，钢琴，女声，失恋，雨夜，慢板 | BALLAD sad FEMALE PIANO bpm=58-72
            1=G 民谣 木吉他 口琴 | FOLK key=7/MAJOR STEEL_GUITAR HARMONICA
            三拍子的古风歌曲，箫与古琴 | CHINESE metre=3/4 five XIAO GUZHENG
            电影配乐 史诗 战争 定音鼓 铜管 合唱团 | CLASSICAL lively TIMPANI BRASS CHOIR
            爵士乐，萨克斯，慵懒，深夜酒吧，摇摆 | JAZZ still swing TENOR_SAX
            布鲁斯，口琴，沧桑的男中音，升F小调 | BLUES MALE key=6/MINOR HARMONICA
            朋克摇滚，叛逆，快，电吉他 | ROCK lively bpm=150-200
            雷鬼，海边，阳光，放松 | REGGAE happy
            Lo-fi 学习音乐，安静，70拍每分钟 | LOFI still bpm=70
            陷阱说唱，暗黑，808，BPM 140 | HIP_HOP bpm=70 SUB_BASS
            氛围音乐，冥想，空灵，无鼓 | AMBIENT still -DRUM_KIT
            流行摇滚，励志，青春，不插电 | ROCK happy acoustic
            古筝独奏，宁静 | CHINESE still acoustic GUZHENG -PIPA -DIZI -DRUM_KIT
            放克，律动，贝斯，不要钢琴、合成器 | FUNK -PIANO -SAW_LEAD -WARM_PAD SLAP_BASS
            唢呐，喜庆，春节 | CHINESE happy SUONA
            城市流行，复古，电钢琴，萨克斯风，110 bpm | FUNK bpm=110 ELECTRIC_PIANO ALTO_SAX
            鋼琴抒情，悲傷，女聲，降B小調 | BALLAD sad FEMALE key=10/MINOR PIANO
            古典音乐，弦乐四重奏，六八拍，A大调 | CLASSICAL metre=6/8 key=9/MAJOR
            婚礼，浪漫，男女对唱，竖琴 | duet HARP
            健身房，强劲的电子舞曲，动感 | ELECTRONIC lively
            乡村民谣，班卓琴，口琴，清新，男声 | COUNTRY MALE BANJO HARMONICA
            不是摇滚，不要电吉他，要木吉他，治愈 | still STEEL_GUITAR -DISTORTED_GUITAR -CLEAN_GUITAR
            灵魂乐，福音合唱，哈蒙德风琴 | RNB CHOIR ORGAN
            动漫主题曲，热血，急板 | POP lively bpm=160-195
            探戈，手风琴，热情 | BOSSA_NOVA ACCORDION
            国风，D羽调式，扬琴，笛子 | CHINESE key=2/YU DULCIMER DIZI
            国风，A小调，女声 | CHINESE key=9/YU FEMALE
            不要太快也不要太慢的流行歌 | POP
            别太伤感，轻松一点的爵士 | JAZZ cheerful
            不要激烈的鼓 | -DRUM_KIT
            嘻哈说唱，街头感，低沉男声，808鼓机，节奏感强 | HIP_HOP MALE DRUM_KIT
            温柔女声，不要钢琴，弦乐，三拍子，D大调 | FEMALE still metre=3/4 key=2/MAJOR strings -PIANO
            民谣，不要鼓，只要木吉他和口琴，男声沙哑 | FOLK MALE acoustic STEEL_GUITAR HARMONICA -DRUM_KIT
            """)
    void chinesePrompt_isFollowed(String prompt, String expected) {
        for (long seed : SEEDS) {
            Brief brief = BriefReader.read(prompt, false, seed);
            check(brief, prompt, expected);
            assertThat(brief.chinese()).isTrue();
        }
    }

    @Test
    void emptyPrompt_isAnySong() {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        Set<Integer> tonics = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            Brief brief = BriefReader.read("", false, seed);
            assertThat(brief.instruments()).isEmpty();
            assertThat(brief.unwanted()).isEmpty();
            assertThat(brief.voices()).hasSize(1);
            assertThat(brief.chinese()).isFalse();
            styles.add(brief.style());
            tonics.add(brief.key().tonic());
        }
        assertThat(styles).hasSizeGreaterThan(6).doesNotContain(Style.METAL);
        assertThat(tonics).hasSizeGreaterThan(5);
    }

    @Test
    void samePromptAndSeed_isTheSameBrief() {
        String prompt = "流行, soft, with strings";
        assertThat(BriefReader.read(prompt, true, 42)).isEqualTo(BriefReader.read(prompt, true, 42));
        assertThat(LongStream.range(0, 20).mapToObj(seed -> BriefReader.read(prompt, true, seed)).distinct().count())
                .isEqualTo(20);
    }

    @Test
    void chineseLyrics_makeTheBriefChinese() {
        assertThat(BriefReader.read("pop", true, 1).chinese()).isTrue();
        assertThat(BriefReader.read("pop", false, 1).chinese()).isFalse();
        assertThat(BriefReader.read("pop, 女声", false, 1).chinese()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120 bpm | 120
            BPM 128 | 128
            bpm:90 | 90
            BPM=100 | 100
            118-122 bpm | 120
            around 96 BPM | 96
            96.5bpm | 96.5
            104 beats per minute | 104
            tempo of 88 | 88
            tempo 132 | 132
            quarter note = 72 | 72
            每分钟90拍 | 90
            每分钟约110拍 | 110
            90拍/分钟 | 90
            速度 76 | 76
            速度为84 | 84
            节奏120 | 120
            BPM 在 125 左右 | 125
            每分钟九十六拍 | 96
            一百二十拍每分钟 | 120
            每分钟一百零五拍 | 105
            bpm 30 | 50
            20 bpm | 50
            pop, 260 bpm | 200
            metal, 210 bpm | 200
            trap, 150 bpm | 75
            lo-fi, 160 bpm | 80
            metal, 70 bpm | 70
            techno, 65 bpm | 130
            """)
    void numberOfTempo_isKept(String prompt, double bpm) {
        for (long seed : SEEDS) {
            assertThat(BriefReader.read(prompt, false, seed).bpm()).as(prompt).isEqualTo(bpm);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in A minor | 9 | MINOR
            In D major. | 2 | MAJOR
            f# minor | 6 | MINOR
            F sharp minor | 6 | MINOR
            B-flat major | 10 | MAJOR
            Bb minor | 10 | MINOR
            E-flat minor | 3 | MINOR
            Ab maj | 8 | MAJOR
            key: C#m | 1 | MINOR
            key of Dm | 2 | MINOR
            in the key of F#m | 6 | MINOR
            G Mixolydian | 7 | MIXOLYDIAN
            pop, Em | 4 | MINOR
            C大调 | 0 | MAJOR
            降E大调 | 3 | MAJOR
            升F小调 | 6 | MINOR
            bE大调 | 3 | MAJOR
            #C小调 | 1 | MINOR
            a小调 | 9 | MINOR
            降 A 大调 | 8 | MAJOR
            ab大调 | 8 | MAJOR
            c 和声小调 | 0 | MINOR
            1=F | 5 | MAJOR
            1=bB | 10 | MAJOR
            Ｇ大调 | 7 | MAJOR
            G大調 | 7 | MAJOR
            G宫调 | 7 | GONG
            """)
    void key_isKept(String prompt, int tonic, Mode mode) {
        for (long seed : SEEDS) {
            assertThat(BriefReader.read(prompt + ", pop", false, seed).key()).as(prompt)
                    .isEqualTo(new Key(tonic, mode));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a major hit in a minor role", "I am in a cafe", "in Alabama", "a minor key", "Dmitri",
        "Beautiful",
        "a flat tyre", "As good as it gets", "in a maze", "Am I dreaming"})
    void wordsThatLookLikeKeys_leaveTheTonicOpen(String prompt) {
        assertThat(
                LongStream.range(0, 30).mapToObj(seed -> BriefReader.read(prompt, false, seed).key().tonic()).distinct()
                        .count())
                .isGreaterThan(3);
    }

    @Test
    void tonic_liesWellForTheVoice() {
        for (Style style : Style.values()) {
            for (long seed = 0; seed < 20; seed++) {
                Brief low = BriefReader.read("male " + style.name().replace('_', ' '), false, seed);
                int above = Math.floorMod(low.key().tonic() - Voice.MALE.lowest(), 12);
                assertThat(above).as("%s of %s", low.key(), style).isBetween(1, 11);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinese traditional", "国风", "古風", "民乐", "戏腔"})
    void chineseStyle_hasFiveSteps(String prompt) {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(BriefReader.read(prompt, false, seed).key().mode()).isIn(Mode.GONG, Mode.YU);
            assertThat(BriefReader.read("happy, joyful " + prompt, false, seed).key().mode()).isEqualTo(Mode.GONG);
            assertThat(BriefReader.read("sad, lonely " + prompt, false, seed).key().mode()).isEqualTo(Mode.YU);
        }
    }

    @Test
    void blues_isBlue() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(BriefReader.read("blues", false, seed).key().mode()).isIn(Mode.BLUES, Mode.MIXOLYDIAN);
        }
    }

    @Test
    void mood_movesTempoAndMode() {
        double sad = 0;
        double happy = 0;
        for (long seed = 0; seed < 20; seed++) {
            Brief dark = BriefReader.read("pop, sad, quiet", false, seed);
            Brief bright = BriefReader.read("pop, happy, energetic", false, seed);
            assertThat(dark.key().mode()).isEqualTo(Mode.MINOR);
            assertThat(bright.key().mode()).isEqualTo(Mode.MAJOR);
            sad += dark.bpm() / 20;
            happy += bright.bpm() / 20;
        }
        assertThat(happy).isGreaterThan(sad + 15);
    }

    @Test
    void whatIsSaidOfOneThing_leavesTheOthersAsTheyAre() {
        Brief plain = BriefReader.read("rock", false, 9);
        Brief keyed = BriefReader.read("rock in F major", false, 9);
        assertThat(keyed.bpm()).isEqualTo(plain.bpm());
        assertThat(keyed.voices()).isEqualTo(plain.voices());
        assertThat(keyed.key()).isEqualTo(new Key(5, Mode.MAJOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "不要", ",,,,", "\n\n", "the", "关于", "and or not", "🎵🎶", "with", "1/0", "bpm",
        "key of", "不",
        "without", "ﷺ", "\u0000"})
    void odds_areNoError(String prompt) {
        assertThat(BriefReader.read(prompt, false, 1).voices()).isNotEmpty();
    }

    private static void check(Brief brief, String prompt, String expected) {
        for (String one : expected.split(" ")) {
            assertThat(holds(brief, one)).as("%s of \"%s\", which became %s", one, prompt, brief).isTrue();
        }
    }

    private static boolean holds(Brief brief, String expected) {
        if (Stream.of(Style.values()).anyMatch(style -> style.name().equals(expected))) {
            return brief.style().name().equals(expected);
        }
        if (Stream.of(Voice.values()).anyMatch(voice -> voice.name().equals(expected))) {
            return brief.voices().equals(List.of(Voice.valueOf(expected)));
        }
        if (expected.startsWith("-")) {
            Instrument instrument = Instrument.valueOf(expected.substring(1));
            return brief.unwanted().contains(instrument) && !brief.instruments().contains(instrument);
        }
        String[] both = expected.split("=");
        return switch (both[0]) {
            case "sad" -> brief.mood().valence() < -0.15;
            case "cheerful" -> brief.mood().valence() > 0;
            case "happy" -> brief.mood().valence() > 0.2;
            case "still" -> brief.mood().energy() < 0.42;
            case "lively" -> brief.mood().energy() > 0.6;
            case "swing" -> brief.swing() > 0.55;
            case "swung" -> brief.swing() > 0.5;
            case "strings" -> brief.instruments().contains(Instrument.STRINGS)
                    || brief.instruments().contains(Instrument.SLOW_STRINGS);
            case "acoustic" -> brief.acoustic();
            case "duet" -> EnumSet.copyOf(brief.voices()).equals(EnumSet.of(Voice.FEMALE, Voice.MALE));
            case "major" -> brief.key().mode() == Mode.MAJOR;
            case "minor" -> brief.key().mode() == Mode.MINOR;
            case "five" -> brief.key().mode() == Mode.GONG || brief.key().mode() == Mode.YU;
            case "tonic" -> brief.key().tonic() == Integer.parseInt(both[1]);
            case "key" -> (brief.key().tonic() + "/" + brief.key().mode()).equals(both[1]);
            case "metre" -> brief.metre().equals(switch (both[1]) {
                case "3/4" -> Metre.THREE_FOUR;
                case "6/8" -> Metre.SIX_EIGHT;
                default -> Metre.FOUR_FOUR;
            });
            case "bpm" -> {
                String[] ends = both[1].split("-");
                yield brief.bpm() >= Double.parseDouble(ends[0])
                        && brief.bpm() <= Double.parseDouble(ends[ends.length - 1]);
            }
            default -> brief.instruments().contains(Instrument.valueOf(expected));
        };
    }
}
