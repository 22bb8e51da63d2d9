package io.minimax4j.engine.offline.music.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.music.SongSink;
import io.minimax4j.engine.offline.music.meter.Loudness;
import io.minimax4j.engine.offline.music.meter.TruePeak;
import io.minimax4j.engine.offline.music.play.Stem;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Part.Role;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.score.Voice;
import io.minimax4j.engine.offline.music.singing.Take;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixDeskTest {
    private static final double[] ENERGIES = {0.3, 1, 0.5, 0.9};
    private static final int BARS = 2;
    private static final double BAR = 2;

    /** Four sections of four seconds; nothing in the band tells them apart. */
    private static Form form(Style style, boolean sung) {
        Key key = new Key(0, Mode.MAJOR);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < ENERGIES.length; i++) {
            sections.add(new Section(i % 2 == 0 ? SectionKind.VERSE : SectionKind.CHORUS, 0, i * BARS, BARS,
                    ENERGIES[i], key,
                    List.of(new Section.ChordSpan(i * BARS * 1920, BARS * 1920, Chord.of(0, Chord.Quality.MAJOR))),
                    sung ? List.of(new Section.Phrase(i, i * BARS * 1920, BARS * 1920, Voice.FEMALE)) : List.of()));
        }
        return new Form(
                new Brief(style, new Mood(0, 0.5), 120, Metre.FOUR_FOUR, 0.5, key, List.of(Voice.FEMALE), List.of(),
                        false, false, 1),
                new Tempo(120, Metre.FOUR_FOUR, 0.5), sections);
    }

    private static float[] tones(int frames, double every, double length, double fade, double... hertz) {
        float[] tones = new float[frames];
        for (int i = 0; i < frames; i++) {
            double second = (double) i / Stem.RATE;
            double within = second % every;
            double envelope = second >= ENERGIES.length * BARS * BAR
                    ? 0
                    : Math.min(1, within / 0.003) * Math.exp(-within / fade)
                            * Math.clamp((length - within) / 0.01, 0, 1);
            for (double each : hertz) {
                tones[i] += (float) (0.2 * envelope * Math.sin(2 * Math.PI * each * second));
            }
        }
        return tones;
    }

    private static Stem both(float[] samples) {
        return new Stem(samples, samples.clone());
    }

    private static void band(MixDesk desk, int frames) throws InterruptedException {
        desk.band(Role.DRUMS, 0.2, both(tones(frames, 0.5, 0.4, 0.05, 60, 180)));
        desk.band(Role.BASS, 0, both(tones(frames, 0.5, 0.48, 2, 65, 130)));
        desk.band(Role.CHORDS, 0.5, both(tones(frames, 2, 1.98, 3, 450, 900, 1800, 3000)));
    }

    private static final class Song implements SongSink {
        private short[] samples = new short[1 << 16];
        private int length;

        @Override
        public void progress(int percent) {
            // Only its samples are of interest.
        }

        @Override
        public void pcm(short[] more, int count) {
            if (length + count > samples.length) {
                samples = Arrays.copyOf(samples, 2 * (length + count));
            }
            System.arraycopy(more, 0, samples, length, count);
            length += count;
        }

        float[] channel(int channel) {
            float[] heard = new float[length / 2];
            for (int i = 0; i < heard.length; i++) {
                heard[i] = samples[2 * i + channel] / 32768f;
            }
            return heard;
        }
    }

    private static Song mixed(Style style, boolean sung, boolean marked) throws InterruptedException {
        Form form = form(style, sung);
        int frames = MixDesk.frames(form);
        MixDesk desk = new MixDesk(form, sung);
        band(desk, frames);
        if (sung) {
            desk.voice(Take.LEAD, tones(frames, 1, 0.8, 5, 350, 700, 1050, 1400, 2800));
        }
        Song song = new Song();
        desk.master(marked, song);
        return song;
    }

    /** The power of one frequency, which others in the song are far from. */
    private static double power(float[] samples, double hertz, double from, double to) {
        double real = 0;
        double imaginary = 0;
        for (int i = (int) (from * Stem.RATE); i < to * Stem.RATE; i++) {
            real += samples[i] * Math.cos(2 * Math.PI * hertz * i / Stem.RATE);
            imaginary += samples[i] * Math.sin(2 * Math.PI * hertz * i / Stem.RATE);
        }
        double length = (to - from) * Stem.RATE / 2;
        return (real * real + imaginary * imaginary) / (length * length);
    }

    @Test
    void a_song_is_as_loud_as_songs_are_and_its_peaks_are_below_the_ceiling() throws InterruptedException {
        for (Style style : List.of(Style.POP, Style.AMBIENT)) {
            Song song = mixed(style, style == Style.POP, false);
            float[] left = song.channel(0);
            float[] right = song.channel(1);
            assertThat(Loudness.of(left, right, Stem.RATE)).isCloseTo(-14, within(0.5));
            assertThat(Math.max(TruePeak.of(left), TruePeak.of(right))).isLessThan(-1.2);
        }
    }

    @Test
    void sections_are_as_loud_as_their_energy_and_the_end_is_silent() throws InterruptedException {
        Song song = mixed(Style.POP, false, false);
        float[] left = song.channel(0);
        float[] right = song.channel(1);
        Loudness loudness = new Loudness(Stem.RATE);
        loudness.add(left, right, 0, left.length);
        double[] measured = new double[ENERGIES.length];
        for (int i = 0; i < measured.length; i++) {
            measured[i] = loudness.integrated(i * BARS * BAR + 0.3, (i + 1) * BARS * BAR);
        }
        assertThat(measured[1]).isGreaterThan(measured[3] + 0.3);
        assertThat(measured[3]).isGreaterThan(measured[2] + 2);
        assertThat(measured[2]).isGreaterThan(measured[0] + 1);
        assertThat(measured[1] - measured[0]).isBetween(5.0, 9.0);
        for (int i = left.length - Stem.RATE / 20; i < left.length; i++) {
            assertThat(left[i]).isZero();
        }
        assertThat((double) left.length / Stem.RATE).isCloseTo(16 + MixDesk.TAIL, within(0.01));
    }

    @Test
    void a_voice_stands_above_the_band_where_words_are_understood() throws InterruptedException {
        Song song = mixed(Style.POP, true, false);
        float[] left = song.channel(0);
        double sung = 0;
        double played = 0;
        for (int second = 4; second < 16; second++) {
            for (double hertz : new double[]{350, 700, 1050, 1400, 2800}) {
                sung += power(left, hertz, second + 0.1, second + 0.7);
            }
            for (double hertz : new double[]{450, 900, 1800, 3000}) {
                played += power(left, hertz, second + 0.1, second + 0.7);
            }
        }
        assertThat(10 * Math.log10(sung / played)).isBetween(3.0, 9.0);
    }

    @Test
    void a_mark_follows_the_song() throws InterruptedException {
        Song song = mixed(Style.POP, false, true);
        float[] left = song.channel(0);
        double end = 16 + MixDesk.TAIL;
        assertThat((double) left.length / Stem.RATE).isCloseTo(end + 1.2, within(0.01));
        assertThat(power(left, 1000, end + 0.22, end + 0.29)).isGreaterThan(1e-3);
        assertThat(power(left, 1250, end + 0.42, end + 0.65)).isGreaterThan(1e-3);
        assertThat(power(left, 1500, end + 1.12, end + 1.19)).isGreaterThan(1e-3);
    }

    @Test
    void silence_stays_silent() throws InterruptedException {
        Form form = form(Style.POP, false);
        int frames = MixDesk.frames(form);
        MixDesk desk = new MixDesk(form, true);
        desk.band(Role.PAD, 1, Stem.silent(frames));
        desk.voice(Take.LEAD, new float[frames]);
        Song song = new Song();
        desk.master(false, song);
        for (float sample : song.channel(0)) {
            assertThat(sample).isZero();
        }
    }

    @Test
    void an_interrupt_ends_it() {
        MixDesk desk = new MixDesk(form(Style.POP, false), false);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> desk.master(false, new Song())).isInstanceOf(InterruptedException.class);
    }
}
