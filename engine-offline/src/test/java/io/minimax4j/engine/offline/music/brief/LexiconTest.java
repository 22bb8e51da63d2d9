package io.minimax4j.engine.offline.music.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.table.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    /** Every style by some of its names in both languages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POP | pop, mandopop, k-pop, J-Pop, indie pop | 流行, 华语流行, 韩流, 日系流行, 廣告歌
            BALLAD | ballad, power ballad, piano ballads, lullaby | 抒情歌, 情歌, 苦情歌, 摇篮曲
            ROCK | rock, punk, grunge, Britpop, post-rock | 摇滚, 朋克, 后摇, 英伦摇滚, 搖滾樂
            METAL | heavy metal, metalcore, thrash | 重金属, 金属乐, 金屬核
            JAZZ | jazz, bebop, big band, swing jazz | 爵士, 爵士乐, 摇摆乐, 大樂隊
            FOLK | folk, indie folk, singer-songwriter, sea shanty | 民谣, 校园民谣, 弹唱, 民謠
            COUNTRY | country, bluegrass, americana, honky-tonk | 乡村音乐, 蓝草, 鄉村
            ELECTRONIC | electronic, EDM, house, techno, synthwave, trance, dubstep, DnB, 8-bit | 电子, 电音, 浩室, 铁克诺, 蒸汽波, 電子舞曲
            LOFI | lo-fi, lofi, chillhop, lofi hip hop | 低保真, 学习音乐
            CLASSICAL | classical, baroque, symphony, film score | 古典, 交响乐, 巴洛克, 电影配乐, 圓舞曲
            HIP_HOP | hip-hop, rap, trap, drill, boom bap | 嘻哈, 说唱, 饶舌, 陷阱, 說唱
            RNB | R&B, rnb, soul, neo-soul, gospel, Motown | 节奏布鲁斯, 灵魂乐, 福音, 節奏藍調
            FUNK | funk, disco, city pop, afrobeat | 放克, 迪斯科, 城市流行
            BLUES | blues, delta blues, 12-bar blues | 布鲁斯, 蓝调, 藍調
            BOSSA_NOVA | bossa nova, samba, salsa, MPB | 波萨诺瓦, 巴萨诺瓦, 桑巴
            REGGAE | reggae, dub, ska, dancehall, reggaeton | 雷鬼, 斯卡, 牙买加
            CHINESE | chinese traditional, guofeng, wuxia, peking opera | 中国风, 国风, 古风, 戏曲, 民乐, 中國風
            AMBIENT | ambient, new age, meditation, drone | 氛围音乐, 冥想, 新世纪
            """)
    void everyStyle_hasNamesInBothLanguages(Style style, String english, String chinese) {
        for (String name : (english + ", " + chinese).split(", ")) {
            assertThat(BriefReader.read(name, false, 3).style()).as(name).isEqualTo(style);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRUM_KIT | drums | 鼓
            PIANO | grand piano | 钢琴
            ELECTRIC_PIANO | Rhodes | 电钢琴
            HARPSICHORD | harpsichord | 羽管键琴
            CELESTA | glockenspiel | 钢片琴
            MUSIC_BOX | music box | 八音盒
            VIBRAPHONE | vibraphone | 颤音琴
            MARIMBA | marimba | 马林巴
            XYLOPHONE | xylophone | 木琴
            BELLS | church bells | 钟声
            DULCIMER | hammered dulcimer | 扬琴
            ORGAN | Hammond organ | 电风琴
            CHURCH_ORGAN | pipe organ | 管风琴
            ACCORDION | accordion | 手风琴
            HARMONICA | harmonica | 口琴
            NYLON_GUITAR | classical guitar | 尤克里里
            STEEL_GUITAR | acoustic guitar | 木吉他
            JAZZ_GUITAR | jazz guitar | 爵士吉他
            CLEAN_GUITAR | electric guitar | 电吉他
            MUTED_GUITAR | palm-muted guitar | 闷音吉他
            OVERDRIVEN_GUITAR | overdriven guitar | 过载吉他
            DISTORTED_GUITAR | distorted guitars | 失真吉他
            DOUBLE_BASS | upright bass | 低音提琴
            FINGERED_BASS | bass guitar | 贝斯
            PICKED_BASS | picked bass | 拨片贝斯
            FRETLESS_BASS | fretless bass | 无品贝斯
            SLAP_BASS | slap bass | 拍击贝斯
            SYNTH_BASS | synth bass | 合成贝斯
            SUB_BASS | 808s | 808贝斯
            VIOLIN | violins | 小提琴
            VIOLA | viola | 中提琴
            CELLO | cello | 大提琴
            CONTRABASS | contrabass | 倍低音提琴
            PIZZICATO | pizzicato strings | 拨弦
            HARP | harp | 竖琴
            TIMPANI | timpani | 定音鼓
            STRINGS | string section | 弦乐
            SLOW_STRINGS | soft strings | 柔和的弦乐
            CHOIR | choir | 唱诗班
            TRUMPET | trumpet | 小号
            TROMBONE | trombone | 长号
            MUTED_TRUMPET | muted trumpet | 弱音小号
            HORN | French horn | 圆号
            BRASS | brass section | 铜管
            ALTO_SAX | sax | 萨克斯
            TENOR_SAX | tenor saxophone | 次中音萨克斯
            OBOE | oboe | 双簧管
            CLARINET | clarinet | 单簧管
            FLUTE | flute | 长笛
            PAN_FLUTE | panpipes | 排箫
            XIAO | xiao | 箫
            OCARINA | ocarina | 陶笛
            SQUARE_LEAD | square wave | 方波
            SAW_LEAD | supersaw | 锯齿波
            WARM_PAD | synth pads | 合成器铺底
            CRYSTAL | glassy | 水晶音色
            SITAR | sitar | 西塔琴
            BANJO | banjo | 班卓琴
            PIPA | pipa | 琵琶
            GUZHENG | guzheng | 古筝
            KALIMBA | kalimba | 拇指琴
            ERHU | erhu | 二胡
            SUONA | suona | 唢呐
            DIZI | bamboo flute | 笛子
            STEEL_DRUMS | steelpan | 钢鼓
            """)
    void everyInstrument_hasNamesInBothLanguages(Instrument instrument, String english, String chinese) {
        for (String name : List.of(english, chinese)) {
            assertThat(BriefReader.read("pop, lively, " + name, false, 3).instruments()).as(name)
                    .containsExactly(instrument);
            assertThat(BriefReader.read("pop, lively, no " + name, false, 3)).as("no " + name).satisfies(brief -> {
                assertThat(brief.instruments()).isEmpty();
                assertThat(brief.unwanted()).contains(instrument);
            });
        }
    }

    /** A pad of many voices is nothing that people ask for; a word for it is one of the warm one. */
    @Test
    void everyOtherInstrument_isNamedBySomeWord() {
        Set<Instrument> named = EnumSet.noneOf(Instrument.class);
        for (String[] row : Table.rows(LexiconTest.class, "instruments.tsv")) {
            for (Sense sense : Sense.all(row[0])) {
                if (sense instanceof Sense.Playing playing) {
                    named.add(playing.instrument());
                } else if (sense instanceof Sense.PlayingOne one) {
                    named.addAll(one.family().members());
                }
            }
        }
        assertThat(named).containsExactlyInAnyOrder(Instrument.values());
    }

    @Test
    void everyWord_stands_once() {
        Map<List<Token>, String> seen = new HashMap<>();
        for (String table : Lexicon.TABLES) {
            for (String[] row : Table.rows(LexiconTest.class, table)) {
                assertThat(row).as(row[0]).hasSize(3);
                Stream.concat(Stream.of(row[1].split(", ")), Stream.of(row[2].split(" ")))
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> assertThat(seen.put(Token.of(word), row[0])).as(word).isIn(null, row[0]));
            }
        }
        assertThat(seen).hasSizeGreaterThan(4000);
    }

    @Test
    void everyStyle_hasHabits() {
        assertThat(Style.values()).allSatisfy(style -> assertThat(Habits.of(style).tonics()).isNotEmpty());
    }

    @Test
    void everyRow_isRead() {
        for (String table : Lexicon.TABLES) {
            for (String[] row : Table.rows(LexiconTest.class, table)) {
                for (String word : List.of(row[1], row[2], row[1].split(", ")[0], row[2].split(" ")[0])) {
                    Brief brief = BriefReader.read(word, false, 1);
                    assertThat(brief.bpm()).as(word).isBetween(50.0, 200.0);
                    assertThat(brief.mood().valence()).as(word).isBetween(-1.0, 1.0);
                    assertThat(brief.mood().energy()).as(word).isBetween(0.0, 1.0);
                }
            }
        }
    }
}
