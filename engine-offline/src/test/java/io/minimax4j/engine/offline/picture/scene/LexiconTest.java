package io.minimax4j.engine.offline.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import io.minimax4j.engine.offline.table.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    /** Every thing with a word of each language, written by hand. */
    private static final String THINGS = """
            MAN a gentleman/男士, WOMAN a lady/女士, BOY a schoolboy/男孩, GIRL a schoolgirl/小女孩, BABY an infant/婴儿,
            OLD_MAN an old fisherman/老渔夫, OLD_WOMAN a granny/老奶奶, ASTRONAUT a cosmonaut/宇航员, KNIGHT a samurai/武士,
            DANCER a ballerina/舞者, ROBOT an android/机器人, SNOWMAN a snowman/雪人, CAT a kitten/小猫, DOG a puppy/小狗,
            RABBIT a bunny/兔子, HORSE a stallion/骏马, COW a bull/奶牛, SHEEP a lamb/绵羊, PIG a piglet/小猪,
            ELEPHANT an elephant/大象, LION a lioness/狮子, TIGER a leopard/老虎, BEAR a grizzly/棕熊, PANDA a panda/大熊猫,
            FOX a fox/狐狸, WOLF a wolf/狼, DEER a reindeer/梅花鹿, MONKEY a chimpanzee/猴子, MOUSE a rat/老鼠,
            SQUIRREL a chipmunk/松鼠, GIRAFFE a giraffe/长颈鹿, ZEBRA a zebra/斑马, CAMEL a camel/骆驼, TURTLE a tortoise/乌龟,
            FROG a toad/青蛙, DRAGON a dragon/巨龙, DINOSAUR a tyrannosaurus/恐龙, UNICORN a pegasus/独角兽,
            CHICKEN a rooster/公鸡, DUCK a duckling/鸭子, SWAN a swan/天鹅, PENGUIN a penguin/企鹅, CRANE a flamingo/仙鹤,
            OWL an owl/猫头鹰, BIRD a sparrow/麻雀, EAGLE a hawk/老鹰, PARROT a macaw/鹦鹉, BUTTERFLY a butterfly/蝴蝶,
            BEE a bumblebee/蜜蜂, FISH a goldfish/金鱼, WHALE a blue whale/鲸鱼, DOLPHIN a dolphin/海豚, SHARK a shark/鲨鱼,
            OCTOPUS a squid/章鱼, JELLYFISH a jellyfish/水母, TREE an oak/橡树, PINE a fir tree/松树, PALM a coconut tree/椰子树,
            WILLOW a weeping willow/柳树, CHERRY_TREE a cherry blossom tree/樱花树, MAPLE a maple/枫树, BAMBOO bamboo/竹子,
            BUSH a shrub/灌木, GRASS tall grass/芦苇, FLOWER a daisy/雏菊, ROSE a peony/玫瑰, TULIP a tulip/郁金香,
            SUNFLOWER a sunflower/向日葵, LOTUS a water lily/荷花, CACTUS a cactus/仙人掌, MUSHROOM a toadstool/蘑菇,
            ROCK a boulder/岩石, HOUSE a cottage/小屋, CASTLE a fortress/城堡, TOWER a clock tower/钟楼,
            SKYSCRAPER a skyscraper/摩天大楼, PAGODA a pagoda/宝塔, TEMPLE a shrine/寺庙, PAVILION a gazebo/亭子,
            CHURCH a cathedral/教堂, LIGHTHOUSE a lighthouse/灯塔, WINDMILL a windmill/风车, BARN a barn/谷仓,
            BRIDGE a stone bridge/石桥, TENT a tent/帐篷, PYRAMID a pyramid/金字塔, FENCE a fence/篱笆, FOUNTAIN a fountain/喷泉,
            STREET_LAMP a street lamp/路灯, CAR a taxi/出租车, BUS a tram/公交车, TRUCK a lorry/卡车, TRAIN a locomotive/火车,
            TRACTOR a tractor/拖拉机, BICYCLE a bike/自行车, MOTORCYCLE a scooter/摩托车, BOAT a canoe/小船,
            SAILBOAT a yacht/帆船, SHIP a ferry/轮船, AIRPLANE a jet/飞机, HELICOPTER a helicopter/直升机, ROCKET a rocket/火箭,
            HOT_AIR_BALLOON a hot air balloon/热气球, FLYING_SAUCER a ufo/飞碟, TABLE a desk/书桌, CHAIR a stool/椅子,
            BENCH a park bench/长椅, SOFA a couch/沙发, BED a bed/床, LAMP a desk lamp/台灯, BOOK a novel/书本, CUP a mug/杯子,
            BOTTLE a bottle/瓶子, VASE a vase/花瓶, CANDLE a candle/蜡烛, CLOCK an alarm clock/闹钟, UMBRELLA a parasol/雨伞,
            LANTERN a paper lantern/灯笼, KITE a kite/风筝, BALLOON a balloon/气球, BALL a football/足球, GUITAR a violin/吉他,
            PIANO a piano/钢琴, HAT a straw hat/帽子, BASKET a bucket/篮子, GIFT a gift box/礼物,
            TEAPOT a kettle/茶壶, COMPUTER a laptop/电脑, CAMPFIRE a bonfire/篝火, SNEAKER a shoe/运动鞋,
            PERFUME a perfume bottle/香水, SHIRT a hoodie/衬衫, APPLE a strawberry/苹果, ORANGE a tangerine/橙子,
            BANANA a banana/香蕉, WATERMELON a watermelon/西瓜, CAKE a cupcake/蛋糕, BREAD a baguette/面包,
            BURGER a hamburger/汉堡, ICE_CREAM an ice cream cone/冰淇淋, NOODLES ramen/面条, DUMPLINGS sushi/饺子,
            PUMPKIN a pumpkin/南瓜
            """;

    @Test
    void everyThing_hasWordsInBothLanguages() {
        Set<Thing> seen = EnumSet.noneOf(Thing.class);
        for (String entry : THINGS.split(",\\s*")) {
            int space = entry.strip().indexOf(' ');
            Thing thing = Thing.valueOf(entry.strip().substring(0, space));
            for (String word : entry.strip().substring(space + 1).strip().split("/")) {
                assertThat(SceneWords.read(word).figures()).as(word).isNotEmpty()
                        .anySatisfy(figure -> assertThat(figure.thing()).isEqualTo(thing));
            }
            seen.add(thing);
        }
        assertThat(seen).containsExactlyInAnyOrder(Thing.values());
    }

    @ParameterizedTest
    @CsvSource({"MEADOW,a grassy field,草原", "FIELD,a wheat field,麦田", "FOREST,deep woods,森林", "MOUNTAINS,a valley,雪山",
        "LAKE,a pond,湖边", "RIVER,a stream,小溪", "SEA,the ocean,大海", "BEACH,the seaside,沙滩", "ISLAND,an island,小岛",
        "DESERT,sand dunes,沙漠", "SNOWFIELD,the arctic,雪原", "CITY,a metropolis,城市", "STREET,an alley,马路",
        "VILLAGE,a hamlet,村庄", "GARDEN,a park,花园", "ROOM,a kitchen,客厅", "STUDIO,white background,影棚",
        "SPACE,outer space,宇宙", "UNDERWATER,a coral reef,海底", "SKY,above the clouds,云海", "WATERFALL,a waterfall,瀑布"})
    void everyPlace_hasWordsInBothLanguages(Place place, String english, String chinese) {
        assertThat(SceneWords.read(english).place()).isEqualTo(place);
        assertThat(SceneWords.read(chinese).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"MOUNTAINS,distant mountains,远处的群山", "HILLS,rolling hills,山丘", "FOREST,a distant forest,远处的森林",
        "CITY,a distant city,远处的城市", "VILLAGE,a distant village,远处的村庄", "RIVER,a winding river,蜿蜒的河流",
        "LAKE,a garden by a lake,花园和湖泊", "SEA,a garden by the sea,花园和大海", "WATERFALL,an island with a waterfall,小岛和瀑布",
        "ROAD,a winding road,小路", "FLOWERS,wildflowers,百花", "SUN,the sun,太阳", "MOON,a full moon,月亮",
        "CRESCENT,a crescent moon,新月",
        "STARS,starry sky,星空",
        "CLOUDS,white clouds,白云", "RAINBOW,a rainbow,彩虹", "AURORA,northern lights,极光", "FIREWORKS,fireworks,烟花",
        "METEORS,a shooting star,流星", "PLANET,saturn,土星", "BIRDS,flocks of birds,归鸟",
        "FALLING_PETALS,falling petals,花瓣飘落",
        "FALLING_LEAVES,falling leaves,落叶", "FIREFLIES,fireflies,萤火虫", "LANTERNS,sky lanterns,孔明灯"})
    void everyFeature_hasWordsInBothLanguages(Feature feature, String english, String chinese) {
        assertThat(SceneWords.read(english).features()).contains(feature);
        assertThat(SceneWords.read(chinese).features()).contains(feature);
    }

    @ParameterizedTest
    @CsvSource({"DAWN,at sunrise,日出", "MORNING,early morning,清晨", "NOON,at noon,正午", "AFTERNOON,in the afternoon,下午",
        "SUNSET,golden hour,夕阳", "DUSK,at dusk,傍晚", "NIGHT,at midnight,深夜"})
    void everyDaytime_hasWordsInBothLanguages(Daytime daytime, String english, String chinese) {
        assertThat(SceneWords.read("a meadow " + english).daytime()).isEqualTo(daytime);
        assertThat(SceneWords.read(chinese + "的草地").daytime()).isEqualTo(daytime);
    }

    @ParameterizedTest
    @CsvSource({"SPRING,in spring,春天", "SUMMER,in summer,夏日", "AUTUMN,in autumn,秋天", "WINTER,in winter,冬天"})
    void everySeason_hasWordsInBothLanguages(Season season, String english, String chinese) {
        assertThat(SceneWords.read("a meadow " + english).season()).isEqualTo(season);
        assertThat(SceneWords.read(chinese + "的草地").season()).isEqualTo(season);
    }

    @ParameterizedTest
    @CsvSource({"CLEAR,in fine weather,晴空", "CLOUDY,a cloudy day,多云", "OVERCAST,overcast,阴天", "FOG,in thick fog,大雾",
        "RAIN,in the rain,下雨", "STORM,a thunderstorm,暴风雨", "SNOW,snowing,下雪", "WIND,windy,大风"})
    void everyWeather_hasWordsInBothLanguages(Weather weather, String english, String chinese) {
        assertThat(SceneWords.read("a street, " + english).weather()).isEqualTo(weather);
        assertThat(SceneWords.read(chinese + "，街道").weather()).isEqualTo(weather);
    }

    @ParameterizedTest
    @CsvSource({"HAPPY,joyful,欢乐", "CALM,peaceful,宁静", "ROMANTIC,romantic,浪漫", "MELANCHOLY,lonely,忧伤",
        "MYSTERIOUS,mysterious,神秘", "DARK,spooky,恐怖", "DRAMATIC,dramatic,紧张", "DREAMY,dreamy,梦幻", "EPIC,majestic,壮丽"})
    void everyMood_hasWordsInBothLanguages(Mood mood, String english, String chinese) {
        assertThat(SceneWords.read("a " + english + " garden").mood()).isEqualTo(mood);
        assertThat(SceneWords.read(chinese + "的花园").mood()).isEqualTo(mood);
        assertThat(SceneWords.read("a garden").mood()).isEqualTo(Mood.NEUTRAL);
    }

    @ParameterizedTest
    @CsvSource({"PHOTO,a photo of,照片", "WATERCOLOUR,watercolor,水彩画", "INK,ink wash painting,水墨画",
        "FLAT,flat design,扁平插画",
        "PIXEL,pixel art,像素风", "COMIC,anime style,漫画", "OIL,oil painting,油画", "NEON,cyberpunk,赛博朋克",
        "SKETCH,pencil drawing,素描",
        "LIVELY,lively style,元气", "MEDIEVAL,medieval,中世纪", "CLAY,claymation,黏土", "PAPER_CUT,paper cut,剪纸",
        "PAINTED,illustration,插画"})
    void everyStyle_hasWordsInBothLanguages(ArtStyle style, String english, String chinese) {
        assertThat(SceneWords.read("a fox, " + english).style()).isEqualTo(style);
        assertThat(SceneWords.read("狐狸，" + chinese).style()).isEqualTo(style);
        assertThat(SceneWords.read("a fox").style()).isEqualTo(ArtStyle.PAINTED);
    }

    @ParameterizedTest
    @CsvSource({"RED,a crimson,深红色的", "ORANGE,an orange,橙色的", "YELLOW,a bright yellow,浅黄色的", "GREEN,a dark green,墨绿色的",
        "CYAN,a teal,青色的", "BLUE,a light blue,深蓝色的", "PURPLE,a purple,紫色的", "PINK,a pink,粉红色的", "BROWN,a brown,棕色的",
        "BLACK,a black,黑色的", "WHITE,a snow white,白", "GREY,a grey,灰色的", "GOLD,a golden,金色的", "SILVER,a silver,银色的"})
    void everyTint_hasWordsInBothLanguages(Tint tint, String english, String chinese) {
        assertThat(SceneWords.only(SceneWords.read(english + " car"), "CAR").tint()).isEqualTo(tint);
        assertThat(SceneWords.only(SceneWords.read("一辆" + chinese + "汽车"), "CAR").tint()).isEqualTo(tint);
    }

    @ParameterizedTest
    @CsvSource({"SITTING,sits,坐着", "LYING,lies down,躺着", "WALKING,is walking,散步", "RUNNING,runs,奔跑", "JUMPING,jumps,跳跃",
        "FLYING,is flying,飞翔", "SWIMMING,swims,游泳", "DANCING,is dancing,跳舞", "SLEEPING,is asleep,睡觉",
        "READING,reads a book,看书",
        "WAVING,is waving,挥手", "STANDING,stands,站着"})
    void everyAction_hasWordsInBothLanguages(Action action, String english, String chinese) {
        assertThat(SceneWords.only(SceneWords.read("a robot " + english), "ROBOT").action()).isEqualTo(action);
        assertThat(SceneWords.only(SceneWords.read("机器人在" + chinese), "ROBOT").action()).isEqualTo(action);
    }

    @Test
    void everyThing_isAtHomeSomewhere() {
        assertThat(Table.rows(LexiconTest.class, "habitats.tsv")).extracting(row -> Thing.valueOf(row[0]))
                .containsExactlyInAnyOrder(Thing.values());
    }

    @Test
    void everyThing_hasANameAndAMeasureWord() {
        assertThat(Arrays.stream(Thing.values()).map(Names::of)).allSatisfy(name -> {
            assertThat(name.english()).isNotBlank().doesNotContain("*", ":", "#");
            assertThat(name.chinese()).isNotBlank().doesNotContain("*", ":", "#");
            assertThat(name.measure()).hasSize(1);
        });
    }
}
