package io.minimax4j.engine.offline.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.picture.PixelSize;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SceneLayoutTest {
    private static final List<PixelSize> SIZES = List.of(new PixelSize(1344, 576), new PixelSize(1280, 720),
            new PixelSize(1024, 1024), new PixelSize(864, 1152), new PixelSize(720, 1280));
    private static final List<String> PROMPTS = List.of("a cat", "一只鹰", "a red car and a blue house", "三只小猫在沙发上",
            "an old man in a boat on a lake", "a train crossing a bridge", "nine sheep on a meadow", "城堡上空的巨龙",
            "a girl with an umbrella beside a huge elephant", "many butterflies around a sunflower",
            "a whale under water",
            "一个骑马的骑士，身后是一座高塔", "an astronaut and a robot in space", "a ship, a lighthouse and two seagulls",
            "five people dancing", "a table between two chairs with a vase on the table", "一家人在海边，远处有帆船");

    @Test
    void everything_isWithinThePictureWhateverItsRatio() {
        for (PixelSize size : SIZES) {
            for (String prompt : PROMPTS) {
                for (long seed = 0; seed < 4; seed++) {
                    Scene scene = SceneReader.read(prompt, size, seed % 2 == 0, seed);
                    assertThat(scene.figures()).as(prompt).isNotEmpty().allSatisfy(figure -> {
                        double half = SceneWords.width(figure, size) / 2;
                        assertThat(figure.x() - half).isGreaterThanOrEqualTo(-0.001);
                        assertThat(figure.x() + half).isLessThanOrEqualTo(1.001);
                        assertThat(figure.foot()).isLessThanOrEqualTo(0.99);
                        assertThat(figure.foot() - figure.height()).isGreaterThanOrEqualTo(0);
                        assertThat(figure.height()).isGreaterThan(0.01);
                        assertThat(figure.depth()).isBetween(0.0, 1.0);
                    });
                }
            }
        }
    }

    @Test
    void everyThingAlone_isLargeEnoughAndStandsOnTheGround() {
        for (Thing thing : Thing.values()) {
            for (PixelSize size : SIZES) {
                Scene scene = SceneReader.read("a " + Names.of(thing).english(), size, true, thing.ordinal());
                Figure hero = scene.figures().stream().filter(figure -> figure.thing() == thing).findFirst()
                        .orElseThrow();
                Figure whole = scene.figures().stream().filter(figure -> figure.thing() == Thing.TABLE).findFirst()
                        .orElse(hero);
                assertThat(hero.height() + (whole == hero ? 0 : whole.height()) > 0.3
                        || SceneWords.width(whole, size) > 0.65).as(thing + " in " + size + ": " + hero).isTrue();
                if (!hero.afloat() && whole == hero) {
                    assertThat(hero.foot()).as("%s", scene).isGreaterThan(scene.horizon());
                }
            }
        }
    }

    @Test
    void headsOfTwo_areNotHidden() {
        for (String prompt : List.of("a man and a woman", "一只猫和一只狗", "a king and a queen and a knight",
                "a girl beside a horse")) {
            for (long seed = 0; seed < 10; seed++) {
                Scene scene = SceneReader.read(prompt, SceneWords.WIDE, false, seed);
                List<Figure> figures = scene.figures();
                for (int far = 0; far < figures.size(); far++) {
                    for (int near = far + 1; near < figures.size(); near++) {
                        double apart = Math.abs(figures.get(far).x() - figures.get(near).x());
                        double wide = (SceneWords.width(figures.get(far), SceneWords.WIDE)
                                + SceneWords.width(figures.get(near), SceneWords.WIDE)) / 2;
                        assertThat(apart).as(prompt).isGreaterThan(wide * 0.7);
                    }
                }
            }
        }
    }

    @Test
    void catBesideAHouse_isVisibleAndSmaller() {
        for (PixelSize size : SIZES) {
            Scene scene = SceneReader.read("a house and a cat", size, false, 7);
            double house = SceneWords.only(scene, "HOUSE").height();
            double cat = SceneWords.only(scene, "CAT").height();
            assertThat(cat / house).isBetween(0.2, 0.75);
        }
    }

    @Test
    void two_faceEachOther() {
        Scene scene = SceneWords.read("a cat and a dog");
        Figure cat = SceneWords.only(scene, "CAT");
        Figure dog = SceneWords.only(scene, "DOG");
        assertThat(cat.left()).isEqualTo(dog.x() < cat.x());
        assertThat(dog.left()).isEqualTo(cat.x() < dog.x());
    }

    @Test
    void figures_areFromFarToNear() {
        Scene scene = SceneWords.read("a castle, three trees, a horse and a rabbit");
        assertThat(scene.figures()).extracting(Figure::depth).isSorted();
    }

    @Test
    void sameInput_givesTheSameSceneAndAnotherSeedAnother() {
        String prompt = "a fox and a tree";
        Scene scene = SceneReader.read(prompt, SceneWords.WIDE, true, 5);
        assertThat(SceneReader.read(prompt, SceneWords.WIDE, true, 5)).isEqualTo(scene);
        assertThat(SceneReader.read(prompt, SceneWords.WIDE, true, 6)).isNotEqualTo(scene);
    }

    @Test
    void enriched_addsOnlyWhatIsSmaller() {
        for (long seed = 0; seed < 20; seed++) {
            Scene plain = SceneReader.read("a horse on a meadow", SceneWords.WIDE, false, seed);
            Scene rich = SceneReader.read("a horse on a meadow", SceneWords.WIDE, true, seed);
            assertThat(rich.figures().size() + rich.features().size())
                    .isGreaterThan(plain.figures().size() + plain.features().size());
            assertThat(rich.figures()).filteredOn(figure -> figure.thing() != Thing.HORSE)
                    .allSatisfy(figure -> assertThat(figure.height()).isLessThan(0.36));
        }
    }

    @Test
    void anyText_isReadInTime() {
        Random random = new Random(3);
        String signs = "猫狗在上的和红两只，。a cat on 12 []\uD83D\uDE00\u202E\u0645\u0631\n\0\uD800桌子没有下之间between and ";
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder();
            int length = round < 3 ? round : 7000;
            while (text.length() < length) {
                int at = random.nextInt(signs.length());
                text.append(signs, at, Math.min(signs.length(), at + 1 + random.nextInt(4)));
            }
            Assertions.assertTimeout(Duration.ofSeconds(5),
                    () -> assertThat(SceneReader.read(text.toString(), SceneWords.WIDE, true, 1)).isNotNull());
        }
        String brackets = "[".repeat(7000);
        assertThat(SceneReader.read(brackets, SceneWords.WIDE, false, 1).figures()).isEmpty();
        String cats = "a cat on a table and ".repeat(330);
        assertThat(SceneReader.read(cats, SceneWords.WIDE, false, 1).figures()).isNotEmpty();
    }
}
