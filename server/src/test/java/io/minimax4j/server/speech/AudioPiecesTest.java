package io.minimax4j.server.speech;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.engine.speech.SpokenWord;
import io.minimax4j.protocol.speech.Subtitle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudioPiecesTest {
    private final List<String> sent = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private final AudioPieces events = pieces(Subtitles.NONE);

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
    void rest_isSentAtTheEnd() {
        events.audio(new byte[]{1});
        events.audio(new byte[]{2});
        events.end();
        events.end();

        assertThat(sent).containsExactly("01", "02");
    }

    @Test
    void largeAudio_isCutIntoModestEvents() {
        events.audio(new byte[20_000]);

        assertThat(sent).hasSize(3).allSatisfy(hex -> assertThat(hex.length()).isLessThanOrEqualTo(64 << 10));
        assertThat(String.join("", sent)).hasSize(40_000);
    }

    @Test
    void subtitles_goWithTheLastPieceOfTheirSentence() {
        AudioPieces told = pieces(Subtitles.SENTENCE);
        told.audio(new byte[]{1});
        told.segment(segment("Hi.", false, new SpokenWord("Hi", 0, 2, 0, 90)));
        told.audio(new byte[]{2});
        told.segment(segment("Hi.", true, new SpokenWord("Hi", 0, 2, 0, 90)));
        passed = Duration.ofMillis(20);
        told.audio(new byte[]{3});
        passed = Duration.ofMillis(40);
        told.audio(new byte[]{4});
        told.segment(segment("So.", true, new SpokenWord("So", 0, 2, 0, 90)));
        told.audio(new byte[]{5});
        told.end();

        assertThat(sent).containsExactly("01", "02 Hi. null", "03", "0405 So. null");
    }

    @Test
    void subtitlesOfTheLastSentence_waitForItsLastBytes() {
        AudioPieces told = pieces(Subtitles.WORD);
        told.audio(new byte[]{1});
        passed = Duration.ofMillis(20);
        told.audio(new byte[]{2});
        told.segment(segment("Hi.", true, new SpokenWord("Hi", 0, 2, 0, 90)));
        told.end();

        assertThat(sent).containsExactly("01", "02 Hi. [Hi]");
    }

    @Test
    void wordByWord_everyPieceTellsTheSentenceSoFar() {
        AudioPieces told = pieces(Subtitles.WORD_STREAMING);
        SpokenWord so = new SpokenWord("So", 0, 2, 0, 90);
        told.segment(segment("So it goes.", false, so));
        told.audio(new byte[]{1});
        passed = Duration.ofMillis(20);
        told.audio(new byte[]{2});
        told.segment(segment("So it goes.", true, so, new SpokenWord("it", 3, 5, 90, 120)));
        told.audio(new byte[]{3});
        told.end();

        assertThat(sent).containsExactly("01 So it goes. [So]", "0203 So it goes. [So, it]");
    }

    private AudioPieces pieces(Subtitles kind) {
        return new AudioPieces(kind, (hex, subtitle) -> sent.add(subtitle == null
                ? hex
                : hex + " " + subtitle.text() + " " + (subtitle.timestampedWords() == null
                        ? "null"
                        : subtitle.timestampedWords().stream().map(Subtitle.Word::word).toList())),
                () -> passed.toNanos());
    }

    private static SpokenSegment segment(String text, boolean finished, SpokenWord... words) {
        return new SpokenSegment(text, text, 0, text.length(), 0, words[words.length - 1].end(), List.of(words),
                finished);
    }
}
