package io.minimax4j.engine.offline.picture.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.offline.picture.thing.Thing;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SceneWriterTest {
    private static final String PROMPT = "A black cat sleeping on a red table on the left, a dog on the right, in the garden "
            + "at sunset in autumn, rainbow, oil painting, romantic";

    @Test
    void describe_saysPlaceLightFiguresAndMood() {
        String text = SceneWriter.describe(SceneWords.read(PROMPT), false);
        assertThat(text).contains("garden", "sunset", "autumn",
                "n the left there is a black cat sleeping on a red table",
                "a dog", "rainbow", "romantic", "oil painting");
        assertThat(text.split("\\. ")).hasSizeBetween(2, 4);
    }

    @Test
    void describe_inChinese_saysTheSame() {
        String text = SceneWriter.describe(SceneWords.read(PROMPT), true);
        assertThat(text).contains("花园", "黄昏", "秋天", "左边有一只黑色的猫在一张红色的桌子上睡觉", "一只狗", "彩虹", "浪漫", "油画");
        assertThat(text.split("。")).hasSizeBetween(2, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a red car and a blue house on a street in the rain
            三只黄色的小鸭在湖面上游泳，远处的群山，水墨画
            two men and a woman dancing in a room
            an eagle over the mountains at dawn, epic
            下雪的村庄，两棵松树和一座教堂，夜晚
            a rocket in outer space, pixel art
            a girl holding a red umbrella on a street in the rain
            a knight riding a white horse on a meadow
            an old man in a boat on a lake
            a cat wearing a green hat on a meadow
            a meadow with falling petals
            """)
    void describe_isReadAsTheSameAgain(String prompt) {
        Scene scene = SceneReader.read(prompt, SceneWords.WIDE, true, 3);
        for (boolean chinese : new boolean[]{false, true}) {
            String text = SceneWriter.describe(scene, chinese);
            Scene again = SceneReader.read(text, SceneWords.WIDE, false, 3);
            assertThat(SceneWords.figures(again)).as(text).isEqualTo(SceneWords.figures(scene));
            assertThat(again.place()).as(text).isEqualTo(scene.place());
            assertThat(again.daytime()).as(text).isEqualTo(scene.daytime());
            assertThat(again.season()).as(text).isEqualTo(scene.season());
            assertThat(again.weather()).as(text).isEqualTo(scene.weather());
            assertThat(again.mood()).as(text).isEqualTo(scene.mood());
            assertThat(again.style()).as(text).isEqualTo(scene.style());
            assertThat(again.features()).as(text).containsAll(scene.features());
        }
    }

    @Test
    void everyThing_isNamedSoThatItIsReadAgain() {
        for (Thing thing : Thing.values()) {
            for (boolean chinese : new boolean[]{false, true}) {
                Scene scene = SceneWords.read("a " + Names.of(thing).english());
                String text = SceneWriter.describe(scene, chinese);
                assertThat(SceneWords.read(text).figures().stream().map(Figure::thing).collect(Collectors.toSet()))
                        .as(text).contains(thing);
            }
        }
    }
}
