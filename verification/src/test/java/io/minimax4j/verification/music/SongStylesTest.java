package io.minimax4j.verification.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Six styles, played for twelve seconds each. */
@Timeout(120)
final class SongStylesTest {
    @Test
    void styles_differToTheEar() throws InterruptedException {
        Map<String, Impression> heard = new LinkedHashMap<>();
        try (Rehearsal rehearsal = new Rehearsal()) {
            for (String style : new String[]{"rock", "jazz", "lo-fi", "classical", "chinese traditional",
                "ambient"}) {
                Heard song = rehearsal.make(Rehearsal.instrumental(style, "[Inst]"));
                heard.put(style, Impression.of(song.part(0, 12)));
            }
        }
        heard.forEach((style, impression) -> heard.forEach((other, theirs) -> assertThat(
                style.equals(other) || impression.differs(theirs))
                .as("%s %s and %s %s", style, impression, other, theirs)
                .isTrue()));
    }
}
