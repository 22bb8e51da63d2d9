package io.minimax4j.engine.offline.music.poetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.engine.music.LyricsOrder;
import org.junit.jupiter.api.Test;

class PoetTest {
    @Test
    void whatThePromptNamesStandsInTheLyrics() throws InterruptedException {
        Lyrics english = new Poet().write(new LyricsOrder("a song about a lighthouse keeper in Norway", null, null, 1));
        Lyrics chinese = new Poet().write(new LyricsOrder("关于猫和咖啡的歌", null, null, 1));

        assertThat(english.text()).contains("lighthouse keeper", "Norway");
        assertThat(chinese.text()).contains("猫", "咖啡");
    }
}
