package io.minimax4j.engine.offline.music.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.music.ReferenceSong.Label;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.protocol.error.ApiException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MeasuresTest {
    private static final int BARS = 8;
    private static final Grooves SONG = Grooves.ROCK;

    @Test
    void grooves_areHeardInTheirTempoMetreAndKey() throws InterruptedException {
        List<Grooves> otherKey = new ArrayList<>();
        int chords = 0;
        for (Grooves groove : Grooves.values()) {
            Hearing heard = Measures.of(groove.played(BARS).samples());

            assertThat(heard.bpm()).as(groove + ": tempo").isCloseTo(groove.bpm(), within(0.01 * groove.bpm()));
            assertThat(heard.metre().beats()).as(groove + ": metre").isEqualTo(groove.metre());
            if (!heard.key().equals(groove.key())) {
                otherKey.add(groove);
            }
            chords += rightChords(groove, heard);
        }
        assertThat(otherKey).hasSizeLessThanOrEqualTo(Grooves.values().length / 10);
        assertThat(chords).isGreaterThan(Grooves.values().length * BARS * 8 / 10);
    }

    private static int rightChords(Grooves groove, Hearing heard) {
        int right = 0;
        for (int bar = 0; bar < BARS; bar++) {
            int middle = heard.tick((bar + 0.4) * groove.metre() * 60 / groove.bpm());
            int[] played = groove.chord(bar);
            Chord.Quality quality = played[1] == 1 ? Chord.Quality.MINOR : Chord.Quality.MAJOR;
            right += heard.harmonies().stream().anyMatch(one -> one.tick() <= middle && one.end() > middle
                    && one.chord().root() == played[0] && one.chord().quality() == quality) ? 1 : 0;
        }
        return right;
    }

    @Test
    void aSong_isHeardInItsParts_withItsLoudnessMelodyAndSyllables() throws InterruptedException {
        Played song = SONG.song();
        float[] samples = song.samples();

        Hearing heard = Measures.of(samples);

        double part = 8 * 4 * 60 / SONG.bpm();
        assertThat(heard.seconds()).isCloseTo(samples.length / 22_050.0, within(0.01));
        assertThat(heard.pieces()).extracting(Hearing.Piece::label).startsWith(Label.VERSE, Label.CHORUS, Label.VERSE,
                Label.CHORUS);
        for (int border = 1; border < 4; border++) {
            assertThat(heard.pieces().get(border).start()).isCloseTo(border * part, within(2.0));
        }
        assertThat(heard.pieces().get(0).material()).isEqualTo(heard.pieces().get(2).material());
        assertThat(heard.pieces().get(1).material()).isEqualTo(heard.pieces().get(3).material());
        assertThat(rightTones(song, heard)).isGreaterThan(song.lead().size() * 8L / 10);
        assertThat(loudnessLikeness(samples, heard)).isGreaterThan(0.9);
        assertThat(Placeholders.of(heard)).hasSizeLessThanOrEqualTo(1000).startsWith("[Verse 1]\nla la")
                .contains("\n\n[Chorus]\nla la", "\n\n[Verse 2]\nla");
    }

    private static long rightTones(Played song, Hearing heard) {
        return song.lead().stream().filter(note -> heard.tones().stream().anyMatch(
                tone -> Math.abs(tone.tick() - note[0]) <= 120 && tone.pitch() == note[2])).count();
    }

    /** The correlation with the plain level of the samples, in decibels. */
    private static double loudnessLikeness(float[] samples, Hearing heard) {
        int count = heard.beats().size() - 4;
        double[] plain = new double[count];
        double[] told = new double[count];
        for (int beat = 0; beat < count; beat++) {
            int from = (int) Math.max(0, heard.beats().get(beat) * 22_050);
            int to = Math.min(samples.length, (int) (heard.beats().get(beat + 1) * 22_050));
            double power = 0;
            for (int i = from; i < to; i++) {
                power += samples[i] * samples[i] / (to - from);
            }
            plain[beat] = 10 * Math.log10(power + 1e-9);
            told[beat] = heard.loudness().get(beat);
        }
        return Chroma.likeness(plain, told);
    }

    @Test
    void silenceInTheMiddle_isAPartOfItsOwn() throws InterruptedException {
        float[] music = Grooves.FOLK.played(BARS).samples();
        float[] samples = new float[2 * music.length + 5 * 22_050];
        System.arraycopy(music, 0, samples, 0, music.length);
        System.arraycopy(music, 0, samples, samples.length - music.length, music.length);

        List<Hearing.Piece> pieces = Measures.of(samples).pieces();

        assertThat(pieces).filteredOn(piece -> piece.label() == Label.SILENCE).singleElement()
                .satisfies(piece -> assertThat(piece.end() - piece.start()).isBetween(4.5, 6.0));
    }

    @Test
    void aToneWithoutBeats_isStillCounted() throws InterruptedException {
        float[] samples = new float[8 * 22_050];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * Math.sin(2 * Math.PI * 220 * i / 22_050));
        }

        Hearing heard = Measures.of(samples);

        assertThat(heard.bpm()).isBetween(56.0, 186.0);
        assertThat(heard.pieces().getFirst().start()).isZero();
        assertThat(heard.pieces().getLast().end()).isEqualTo(8);
    }

    @Test
    void tooShort_isRefused() {
        assertThatThrownBy(() -> Measures.of(new float[5 * 22_050])).isInstanceOf(ApiException.class)
                .hasMessage("invalid params, the recording is shorter than 6 s; send 6 s to 6 min of a song");
    }

    @Test
    void silent_isRefused() {
        assertThatThrownBy(() -> Measures.of(new float[8 * 22_050])).isInstanceOf(ApiException.class)
                .hasMessage("invalid params, nothing is to be heard in the recording; send 6 s to 6 min of a song");
    }

    @Test
    void anInterrupt_endsIt() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Measures.of(Grooves.FOLK.played(BARS).samples()))
                .isInstanceOf(InterruptedException.class);
    }
}
