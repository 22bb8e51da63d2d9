package io.minimax4j.server.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.protocol.speech.SpeechReply;
import io.minimax4j.server.http.SseStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudioEventsTest {
    private final List<String> sent = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private final AudioEvents events = new AudioEvents(new Recorded(), "trace", () -> passed.toNanos());

    @Test
    void firstAudio_goesOutAtOnce() {
        events.audio(new byte[]{1});

        assertThat(sent).containsExactly("01");
        assertThat(events.restart()).isFalse();
    }

    @Test
    void laterAudio_isGatheredALittle() {
        events.audio(new byte[]{1});
        events.audio(new byte[]{2});
        events.audio(new byte[]{3});
        assertThat(sent).hasSize(1);
        events.audio(new byte[4094]);

        assertThat(sent).hasSize(2).last().satisfies(hex -> assertThat(hex).startsWith("020300").hasSize(8192));
    }

    @Test
    void laterAudio_doesNotWaitForLong() {
        events.audio(new byte[]{1});
        passed = Duration.ofMillis(20);
        events.audio(new byte[]{2});

        assertThat(sent).containsExactly("01", "02");
    }

    @Test
    void rest_isSentWhenFlushed() {
        events.audio(new byte[]{1});
        events.audio(new byte[]{2});
        events.flush();
        events.flush();

        assertThat(sent).containsExactly("01", "02");
    }

    @Test
    void largeAudio_isCutIntoModestEvents() {
        events.audio(new byte[20_000]);

        assertThat(sent).hasSize(3).allSatisfy(hex -> assertThat(hex.length()).isLessThanOrEqualTo(64 << 10));
        assertThat(String.join("", sent)).hasSize(40_000);
    }

    private final class Recorded implements SseStream {
        @Override
        public void event(Object record) {
            sent.add(((SpeechReply) record).data().audio());
        }

        @Override
        public void event(String name, Object record) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void data(byte[] line) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void data(InputStream line) {
            throw new UnsupportedOperationException();
        }
    }
}
