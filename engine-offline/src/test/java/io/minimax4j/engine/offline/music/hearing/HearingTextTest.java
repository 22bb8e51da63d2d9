package io.minimax4j.engine.offline.music.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.music.ReferenceSong.Label;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.protocol.error.ApiException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HearingTextTest {
    private static final String TEXT = """
            offline-song/1
            seconds 8.000
            bpm 90.000
            pulse 0.500
            metre 3
            tuning -0.125
            key 9:minor
            beats -0.250 0.417 1.083
            loudness -20.000 -70.000 -18.500
            tones 0:480:69:0.900 480:240:71:0.250
            harmonies 0:1440:9:minor:9:0.750
            pieces 0.000:5.500:verse:0 5.500:8.000:silence:1
            """;

    @Test
    void text_isReadAsItIsWritten() {
        Hearing heard = Hearing.parse(TEXT);

        assertThat(heard).isEqualTo(new Hearing(8, 90, 0.5, Metre.THREE_FOUR, -0.125, new Key(9, Mode.MINOR),
                List.of(-0.25, 0.417, 1.083), List.of(-20.0, -70.0, -18.5),
                List.of(new Hearing.Tone(0, 480, 69, 0.9), new Hearing.Tone(480, 240, 71, 0.25)),
                List.of(new Hearing.Harmony(0, 1440, Chord.of(9, Chord.Quality.MINOR), 0.75)),
                List.of(new Hearing.Piece(0, 5.5, Label.VERSE, 0), new Hearing.Piece(5.5, 8, Label.SILENCE, 1))));
        assertThat(heard.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"offline-song/1, offline-song/2", "bpm 90.000, bpm 900", "bpm 90.000, bpm NaN", "bpm 90.000, bpm 9e1",
        "metre 3, metre 7", "key 9:minor, key 12:minor", "key 9:minor, key 9:Minor", "-0.250 0.417, 0.417 -0.250",
        "-18.500, -18.500 -19", "480:240:71:0.250, 470:240:71:0.250", "480:240:71:0.250, 480:240:128:0.250",
        "480:240:71:0.250, 480:0:71:0.250", "480:240:71:0.250, 480:240:71", "verse, refrain",
        "5.500:8.000, 5.600:8.000",
        "tuning -0.125, tune -0.125", "harmonies 0:1440:9:minor:9:0.750, harmonies"})
    void damagedText_isRefused(String part, String damaged) {
        assertThat(TEXT).contains(part);

        assertThatThrownBy(() -> Hearing.parse(TEXT.replace(part, damaged))).isInstanceOf(ApiException.class)
                .hasMessageStartingWith("invalid params, the recording that was listened to cannot be covered because ")
                .hasMessageEndingWith("; send it to /v1/music_cover_preprocess again");
    }

    @Test
    void longText_isRefused() {
        assertThatThrownBy(() -> Hearing.parse(TEXT + " ".repeat(1 << 20))).isInstanceOf(ApiException.class);
    }
}
