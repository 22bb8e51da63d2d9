package io.minimax4j.engine.offline.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A black cat sleeping on a wooden table next to a vase | 1 CAT BLACK, 1 TABLE, 1 VASE | ROOM
            a red car and a blue house on a street | 1 CAR RED, 1 HOUSE BLUE | STREET
            An old fisherman in a small boat on a calm lake at sunrise | 1 BOAT, 1 OLD_MAN | LAKE
            a flock of sheep grazing on a green meadow under a blue sky | 7 SHEEP | MEADOW
            A little girl holding a red umbrella walks on a street in the rain | 1 GIRL, 1 UMBRELLA RED | STREET
            a girl in a red dress walking in the park | 1 GIRL RED | GARDEN
            two women and three men dancing in a room | 3 MAN, 2 WOMAN | ROOM
            four penguins on an iceberg | 4 PENGUIN | SNOWFIELD
            a dozen balloons over a city | 12 BALLOON | CITY
            3 dogs running on the beach | 3 DOG | BEACH
            a white horse and a brown cow in a wheat field | 1 COW BROWN, 1 HORSE WHITE | FIELD
            five red apples in a basket on a table | 5 APPLE RED, 1 BASKET, 1 TABLE | ROOM
            a light blue vase with three yellow tulips in a kitchen | 3 TULIP YELLOW, 1 VASE BLUE | ROOM
            a lighthouse on a beach during a storm | 1 LIGHTHOUSE | BEACH
            An astronaut rides a white horse on the moon | 1 ASTRONAUT, 1 HORSE WHITE | DESERT
            a yellow taxi and a red double decker in London | 1 BUS RED, 1 CAR YELLOW | CITY
            a samurai standing before a pagoda in a bamboo forest | 4 BAMBOO, 1 KNIGHT, 1 PAGODA | FOREST
            a monk meditating under a tree on a mountain top | 1 MAN, 1 TREE | MOUNTAINS
            two kittens, one black cat and one white cat, on a sofa | 2 CAT, 1 CAT BLACK, 1 CAT WHITE, 1 SOFA | ROOM
            a whale in the ocean | 1 WHALE | SEA
            a cup of coffee and a croissant on a table by the window | 1 BREAD, 1 CUP, 1 TABLE | ROOM
            perfume bottle, product shot, studio lighting | 1 PERFUME | STUDIO
            a dragon flies over a castle in the mountains | 1 CASTLE, 1 DRAGON | MOUNTAINS
            two ducks swimming on a pond | 2 DUCK | LAKE
            A tall cactus next to a camel in the sahara | 1 CACTUS, 1 CAMEL | DESERT
            a penguin wearing a red hat | 1 HAT RED, 1 PENGUIN | SNOWFIELD
            a small boat. The boat is green. Nobody is in it, on a river. | 1 BOAT GREEN | RIVER
            a knight with a lantern in a dark forest | 1 KNIGHT, 1 LANTERN | FOREST
            three sunflowers and a bee in a garden | 1 BEE, 3 SUNFLOWER | GARDEN
            a rocket in outer space | 1 ROCKET | SPACE
            a boy flying a kite on a green meadow | 1 BOY, 1 KITE | MEADOW
            a red fox in a snowy field | 1 FOX RED | SNOWFIELD
            five colorful fish swimming around a coral reef | 5 FISH | UNDERWATER
            """)
    void englishPrompt_becomesItsThings(String prompt, String figures, Place place) {
        Scene scene = SceneWords.read(prompt);
        assertThat(SceneWords.figures(scene)).isEqualTo(figures);
        assertThat(scene.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            红色的汽车和蓝色的房子在街道上 | 1 CAR RED, 1 HOUSE BLUE | STREET
            一只穿红裙子的女孩在花园里 | 1 GIRL RED | GARDEN
            桌子上有一只黑猫 | 1 CAT BLACK, 1 TABLE | ROOM
            三只黄色的小鸭在湖面上游泳 | 3 DUCK YELLOW | LAKE
            两只小猫在沙发上，旁边是一个蓝色的花瓶 | 2 CAT, 1 SOFA, 1 VASE BLUE | ROOM
            马路上有一辆绿色的公交车 | 1 BUS GREEN | STREET
            在海边，一位老人坐在长椅上看日落，远处有一艘白色的帆船 | 1 BENCH, 1 OLD_MAN, 1 SAILBOAT WHITE | BEACH
            一个拿着灯笼的小女孩站在雪地里，身后是一座古庙 | 1 GIRL, 1 LANTERN, 1 TEMPLE | SNOWFIELD
            一匹白马在草原上奔跑，蓝天白云 | 1 HORSE WHITE | MEADOW
            湖中央有一座亭子，湖面上有三朵荷花 | 3 LOTUS, 1 PAVILION | LAKE
            五六只海鸥飞过大海 | 6 BIRD WHITE | SEA
            老渔夫划着小船，河面上有薄雾 | 1 BOAT, 1 OLD_MAN | RIVER
            四只企鹅站在冰山上 | 4 PENGUIN | SNOWFIELD
            十二个气球飞在城市上空 | 12 BALLOON | CITY
            樱花树下的女孩 | 1 CHERRY_TREE, 1 GIRL | GARDEN
            一个骑着白马的骑士走向城堡，草地 | 1 CASTLE, 1 HORSE WHITE, 1 KNIGHT | MEADOW
            两个宇航员在月球上 | 2 ASTRONAUT | DESERT
            一辆红色的跑车停在海边的公路上 | 1 CAR RED | BEACH
            一只戴着红帽子的熊猫在森林里 | 1 HAT RED, 1 PANDA | FOREST
            一只橘猫趴在窗台上 | 1 CAT ORANGE | ROOM
            篮子里有五个红苹果，厨房 | 5 APPLE RED, 1 BASKET | ROOM
            男孩和女孩在花园里放风筝 | 1 BOY, 1 GIRL, 1 KITE | GARDEN
            沙漠里有两头骆驼和一座金字塔 | 2 CAMEL, 1 PYRAMID | DESERT
            一条巨龙在城堡上空飞翔，群山 | 1 CASTLE, 1 DRAGON | MOUNTAINS
            一座红色的桥在小河上 | 1 BRIDGE RED | RIVER
            海底世界，三条金鱼和一只海龟 | 3 FISH ORANGE, 1 TURTLE | UNDERWATER
            一对情侣坐在公园的长椅上 | 1 BENCH, 1 MAN, 1 WOMAN | GARDEN
            雪地里的一个雪人和两棵松树 | 2 PINE, 1 SNOWMAN | SNOWFIELD
            香水瓶，白色背景，产品摄影 | 1 PERFUME | STUDIO
            机器人在城市街道上散步 | 1 ROBOT | STREET
            一群绵羊在绿色的草地上 | 5 SHEEP | MEADOW
            黄色的气球和紫色的气球在草地上空 | 1 BALLOON PURPLE, 1 BALLOON YELLOW | MEADOW
            a red 汽车 and 两只 white dogs 在街上 | 1 CAR RED, 2 DOG WHITE | STREET
            """)
    void chinesePrompt_becomesItsThings(String prompt, String figures, Place place) {
        Scene scene = SceneWords.read(prompt);
        assertThat(SceneWords.figures(scene)).isEqualTo(figures);
        assertThat(scene.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a street with a tree | 马路上有一棵树 | 1 TREE
            a tree, may the fourth be with you, bear with me | 马上画一棵树 | 1 TREE
            a hot dog stand of nothing, a tree | 一棵树，龙卷风、火花、水平线 | 1 TREE
            watch as the sun rose over a tree | 花园里有一棵树 | 1 TREE
            a park, a tree, can it fly to you | 公园里有一棵树，天才、大家、表面、对象 | 1 TREE
            a tree in spring; water springs up and falls | 树，令人感动的迷人景象，抽象 | 1 TREE
            a bird's eye view of a tree, fisheye | 一棵树，人工智能、人生 | 1 TREE
            to duck, to bear, to fish and to train near a tree | 一棵树，轻松、明星 | 1 TREE
            a tree, 4k, 8k, 16:9, 35mm, 1920x1080 | 一棵树，高清，1080p，第一 | 1 TREE
            a tree [Pan left] [a cat] [Zoom in] | 一棵树[左摇][推进,上升] | 1 TREE
            a tree without people or cars | 一棵树，没有人和汽车 | 1 TREE
            a tree, no cats | 一棵树，不要猫 | 1 TREE
            a tree. don't show any dogs | 没有狗的花园里有一棵树 | 1 TREE
            a lone tree, not only big | 孤零零的一棵树，不仅高大 | 1 TREE
            two-story, 7-year-old tree | 一棵三百岁的树 | 1 TREE
            a tree like a dragon | 一棵像龙一样的树 | 1 TREE
            """)
    void wordsThatOnlyLookLikeThings_showNothing(String english, String chinese, String figures) {
        assertThat(SceneWords.figures(SceneWords.read(chinese))).as(chinese).isEqualTo(figures);
        assertThat(SceneWords.figures(SceneWords.read(english))).as(english).isEqualTo(figures);
    }

    @Test
    void blackAndWhite_isTheColourOfAnAnimalOrOfAPhoto() {
        assertThat(SceneWords.figures(SceneWords.read("a black and white cat"))).isEqualTo("1 CAT BLACK");
        assertThat(SceneWords.read("一只黑白相间的奶牛").tints()).isEmpty();
        assertThat(SceneWords.read("a black and white photo of a cat").tints()).containsExactly(Tint.GREY);
    }

    @Test
    void orange_isAColourBeforeANounAndAFruitElse() {
        assertThat(SceneWords.figures(SceneWords.read("an orange cat"))).isEqualTo("1 CAT ORANGE");
        assertThat(SceneWords.figures(SceneWords.read("the cat is orange"))).isEqualTo("1 CAT ORANGE");
        assertThat(SceneWords.figures(SceneWords.read("an orange on a table"))).isEqualTo("1 ORANGE, 1 TABLE");
        assertThat(SceneWords.figures(SceneWords.read("three oranges on a table"))).isEqualTo("3 ORANGE, 1 TABLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a castle under a red sky | RED
            红色的天空下有一座城堡 | RED
            a car in a purple forest | PURPLE
            a fox, shades of blue and gold | BLUE, GOLD
            a green meadow under a blue sky with white clouds | ''
            蓝天白云，绿色的草地 | ''
            a house in pink light | PINK
            粉色的背景，一只兔子 | PINK
            """)
    void colourOfPlaceSkyOrLight_isOneOfTheWhole(String prompt, String tints) {
        List<Tint> expected = tints.isEmpty()
                ? List.of()
                : List.of(tints.split(", ")).stream().map(Tint::valueOf).toList();
        Scene scene = SceneWords.read(prompt);
        assertThat(scene.tints()).isEqualTo(expected);
        assertThat(scene.figures()).allSatisfy(figure -> assertThat(figure.tint()).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a cat on a table | CAT | TABLE
            a cat is sleeping on the table | CAT | TABLE
            On the table sits a cat | CAT | TABLE
            on a table, a cat | CAT | TABLE
            桌子上有一只猫 | CAT | TABLE
            猫在桌子上睡觉 | CAT | TABLE
            坐在桌子上的猫 | CAT | TABLE
            桌子上面，一只猫 | CAT | TABLE
            a vase on a piano | VASE | PIANO
            a dog lying on a bed | DOG | BED
            小狗躺在沙发上 | DOG | SOFA
            一个女孩坐在石头上 | GIRL | ROCK
            """)
    void on_standsOnTheSurface(String prompt, String above, String below) {
        Scene scene = SceneWords.read(prompt);
        Figure upper = SceneWords.only(scene, above);
        Figure lower = SceneWords.only(scene, below);
        assertThat(upper.foot()).isCloseTo(lower.foot() - lower.thing().surface() * lower.height(), within(0.002));
        assertThat(upper.x()).isCloseTo(lower.x(), within(SceneWords.width(lower, SceneWords.WIDE) / 2));
        assertThat(scene.figures().indexOf(upper)).isGreaterThan(scene.figures().indexOf(lower));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a cat to the left of a dog | CAT | DOG
            The dog is to the right of the cat | CAT | DOG
            a cat on the left and a dog on the right | CAT | DOG
            on the left, a house; on the right, a tree | HOUSE | TREE
            左边是一只猫，右边是一只狗 | CAT | DOG
            狗在猫的右边 | CAT | DOG
            女孩的左边有一只兔子 | RABBIT | GIRL
            左侧有一座城堡，右侧有一座教堂 | CASTLE | CHURCH
            """)
    void leftAndRight_areInThatOrder(String prompt, String left, String right) {
        for (long seed = 0; seed < 5; seed++) {
            Scene scene = SceneReader.read(prompt, SceneWords.WIDE, false, seed);
            assertThat(SceneWords.only(scene, left).x()).isLessThan(SceneWords.only(scene, right).x() - 0.05);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a girl in front of a house | GIRL | HOUSE
            the house is behind the girl | GIRL | HOUSE
            房子前面有一个女孩 | GIRL | HOUSE
            女孩在房子前面 | GIRL | HOUSE
            女孩身后是一座房子 | GIRL | HOUSE
            a boy under a big tree | BOY | TREE
            大树下有一个男孩 | BOY | TREE
            a dog in the foreground, a castle in the distance | DOG | CASTLE
            远处有一座城堡，近处有一只狗 | DOG | CASTLE
            """)
    void beforeAndBehind_areNearerAndFarther(String prompt, String near, String far) {
        Scene scene = SceneWords.read(prompt);
        assertThat(SceneWords.only(scene, near).depth()).isGreaterThan(SceneWords.only(scene, far).depth());
        assertThat(SceneWords.only(scene, near).foot()).isGreaterThan(SceneWords.only(scene, far).foot());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a ball between a cat and a dog | BALL | CAT | DOG
            猫和狗之间有一个球 | BALL | CAT | DOG
            在桌子和椅子之间有一个篮子 | BASKET | TABLE | CHAIR
            """)
    void between_isBetween(String prompt, String middle, String one, String other) {
        Scene scene = SceneWords.read(prompt);
        double x = SceneWords.only(scene, middle).x();
        assertThat((SceneWords.only(scene, one).x() - x) * (SceneWords.only(scene, other).x() - x)).isNegative();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a dragon flying over a castle | DRAGON | CASTLE
            一条龙在城堡上空飞翔 | DRAGON | CASTLE
            a balloon above a house | BALLOON | HOUSE
            """)
    void above_fliesOverIt(String prompt, String upper, String lower) {
        Scene scene = SceneWords.read(prompt);
        Figure flyer = SceneWords.only(scene, upper);
        assertThat(flyer.afloat()).isTrue();
        assertThat(flyer.foot()).isLessThan(SceneWords.only(scene, lower).foot() - 0.1);
        assertThat(flyer.x()).isCloseTo(SceneWords.only(scene, lower).x(), within(0.2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a sleeping cat on a sofa and a running dog | SLEEPING | RUNNING
            a cat sleeping on a sofa, a dog runs | SLEEPING | RUNNING
            猫在沙发上睡觉，狗在奔跑 | SLEEPING | RUNNING
            一只睡觉的猫和一只奔跑的狗 | SLEEPING | RUNNING
            a dog running behind a sleeping cat | SLEEPING | RUNNING
            """)
    void actions_belongToWhoDoesThem(String prompt, Action cat, Action dog) {
        Scene scene = SceneWords.read(prompt);
        assertThat(SceneWords.only(scene, "CAT").action()).isEqualTo(cat);
        assertThat(SceneWords.only(scene, "DOG").action()).isEqualTo(dog);
    }

    @ParameterizedTest
    @CsvSource({"a boat on a lake", "湖面上有一条小船", "three swans in the water", "a sailboat on the sea", "大海上有一艘轮船"})
    void whatSwims_isInTheWater(String prompt) {
        Scene scene = SceneWords.read(prompt);
        double shore = Grounds.shore(scene.place(), scene.horizon());
        assertThat(scene.figures()).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.foot()).isBetween(scene.horizon(), shore);
            assertThat(figure.afloat()).isTrue();
        });
    }

    @Test
    void size_changesHeights() {
        double usual = SceneWords.only(SceneWords.read("a cat and a tree"), "CAT").height();
        assertThat(SceneWords.only(SceneWords.read("a tiny cat and a tree"), "CAT").height()).isLessThan(usual * 0.6);
        assertThat(SceneWords.only(SceneWords.read("一只巨大的猫和一棵树"), "CAT").height()).isGreaterThan(usual * 1.3);
        assertThat(SceneWords.only(SceneWords.read("a dog and a kitten"), "CAT").height())
                .isLessThan(SceneWords.only(SceneWords.read("a dog and a cat"), "CAT").height());
    }

    @Test
    void closeUp_fillsThePicture() {
        assertThat(SceneWords.only(SceneWords.read("close-up of an owl"), "OWL").height()).isGreaterThan(0.65);
        assertThat(SceneWords.only(SceneWords.read("猫头鹰特写"), "OWL").height()).isGreaterThan(0.65);
        assertThat(SceneWords.only(SceneWords.read("wide shot of an owl"), "OWL").height()).isLessThan(0.35);
    }

    @Test
    void whatIsNotKnown_hasColourAndMoodAlone() {
        Scene love = SceneWords.read("love");
        assertThat(love.mood()).isEqualTo(Mood.ROMANTIC);
        assertThat(love.tints()).containsExactly(Tint.PINK);
        Scene nothing = SceneWords.read("qwrtz plmkn");
        assertThat(nothing.figures()).isEmpty();
        assertThat(nothing.tints()).isNotEmpty();
        assertThat(nothing.mood()).isNotEqualTo(Mood.NEUTRAL);
    }

    @Test
    void refused_isNotAddedEither() {
        for (long seed = 0; seed < 30; seed++) {
            Scene scene = SceneReader.read("a meadow without clouds, trees or birds, no flowers", SceneWords.WIDE, true,
                    seed);
            assertThat(scene.features()).doesNotContain(Feature.CLOUDS, Feature.BIRDS, Feature.FLOWERS);
            assertThat(scene.weather()).isNotEqualTo(Weather.CLOUDY);
            assertThat(scene.figures()).noneMatch(figure -> figure.thing() == Thing.TREE);
        }
    }
}
