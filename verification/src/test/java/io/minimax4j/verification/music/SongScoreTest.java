package io.minimax4j.verification.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.music.SongSink;
import io.minimax4j.engine.offline.music.WrittenSong;
import io.minimax4j.engine.offline.music.score.Form;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Songs on paper, and songs that nobody waits for any more. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
final class SongScoreTest {
    private static final String VERSE = """
            [Verse]
            The harbour lights are going out
            And every boat is home
            """;

    private Rehearsal rehearsal;

    @BeforeAll
    void start() throws InterruptedException {
        rehearsal = new Rehearsal();
    }

    @AfterAll
    void stop() {
        rehearsal.close();
    }

    @Test
    void sameOrderAndSeed_sameScore() throws InterruptedException {
        SongOrder order = Rehearsal.order("a folk song", VERSE);

        WrittenSong song = rehearsal.compose(order);

        assertThat(rehearsal.compose(order).song()).isEqualTo(song.song());
    }

    @Test
    void otherSeed_otherScore() throws InterruptedException {
        WrittenSong song = rehearsal.compose(Rehearsal.order("a folk song", VERSE));
        SongOrder other = new SongOrder("music-3.0", "a folk song", VERSE, false, 8, null, false);

        assertThat(rehearsal.compose(other).song().melody()).isNotEqualTo(song.song().melody());
        assertThat(rehearsal.compose(other).song().parts()).isNotEqualTo(song.song().parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a very slow ballad, 50 bpm", "fast punk rock, 190 bpm", "缓慢的国风"})
    void theLongestLyrics_areSungInSixMinutes(String prompt) throws InterruptedException {
        StringBuilder lyrics = new StringBuilder();
        while (lyrics.length() < 3500) {
            lyrics.append("[Verse]\n")
                    .append("The harbour lights are going out and every boat is home again\n".repeat(4));
            lyrics.append("[Chorus]\n").append("Sing it out and sing it over, sing it once again for me\n".repeat(4));
        }

        Form form = rehearsal.compose(Rehearsal.order(prompt, lyrics.substring(0, 3500))).song().form();

        assertThat(form.tempo().seconds(form.ticks())).isBetween(120.0, 357.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 45})
    void interrupted_endsSoon(int percent) throws InterruptedException {
        SongOrder order = Rehearsal.order("a pop song", VERSE);
        long[] since = new long[1];
        SongSink sink = new SongSink() {
            @Override
            public void progress(int now) {
                if (now >= percent && since[0] == 0) {
                    since[0] = System.nanoTime();
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public void pcm(short[] samples, int length) {
                throw new AssertionError("the song came after all");
            }
        };

        assertThatThrownBy(() -> rehearsal.composer().make(order, sink)).isInstanceOf(InterruptedException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - since[0])).isLessThan(Duration.ofSeconds(2));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
