package io.minimax4j.engine.offline.music.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.minimax4j.engine.offline.music.meter.Loudness;
import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Part.Role;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrchestraTest {
    private static final Tempo TEMPO = new Tempo(120, Metre.FOUR_FOUR, 0.5);
    private static final int SECOND = Stem.RATE;
    private static final Orchestra ORCHESTRA = new Orchestra();

    private static Part part(Instrument instrument, double pan, Note... notes) {
        return new Part(Role.TUNE, instrument, pan, 0, List.of(notes));
    }

    private static Stem play(int frames, Part... parts) throws InterruptedException {
        return ORCHESTRA.play(List.of(parts), TEMPO, frames);
    }

    private static double power(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return sum / (to - from);
    }

    /** How well a lag of so many samples fits, which may be no whole number. */
    private static double likeness(float[] samples, int from, int length, double lag) {
        int whole = (int) lag;
        double share = lag - whole;
        double product = 0;
        double here = 1e-12;
        double there = 1e-12;
        for (int i = from; i < from + length; i++) {
            double late = samples[i + whole] * (1 - share) + samples[i + whole + 1] * share;
            product += samples[i] * late;
            here += samples[i] * samples[i];
            there += late * late;
        }
        return product / Math.sqrt(here * there);
    }

    /** How far a sound is from a frequency, in cents, 60 at most. */
    private static double cents(float[] samples, int from, int length, double hertz) {
        int turns = (int) Math.max(1, hertz * 0.01);
        double best = -1;
        double found = 0;
        for (double cents = -60; cents <= 60; cents += 0.5) {
            double fits = likeness(samples, from, length, turns * Stem.RATE / hertz / Math.pow(2, cents / 1200));
            if (fits > best) {
                best = fits;
                found = cents;
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(names = {"PIANO", "STEEL_GUITAR", "GUZHENG", "PIPA", "ERHU", "DIZI", "ALTO_SAX", "FINGERED_BASS",
        "ORGAN"})
    void a_note_has_its_pitch(Instrument instrument) throws InterruptedException {
        int pitch = Math.max(instrument.lowest() + 3, 45);
        double hertz = 440 * Math.pow(2, (pitch - 69) / 12.0);
        Stem stem = play(SECOND, part(instrument, 0, new Note(0, 900, pitch, 96)));
        assertThat(cents(stem.left(), SECOND / 3, SECOND / 2, hertz)).isCloseTo(0, within(10.0));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRUM_KIT", "PIANO", "STEEL_GUITAR", "ORGAN", "SQUARE_LEAD", "TIMPANI"})
    void a_note_begins_on_its_sample(Instrument instrument) throws InterruptedException {
        int pitch = instrument == Instrument.DRUM_KIT ? 37 : (instrument.lowest() + instrument.highest()) / 2;
        Stem stem = play(SECOND, part(instrument, 0, new Note(480, 240, pitch, 110)));
        int expected = SECOND / 2;
        double loudest = power(stem.left(), expected, expected + 2000);
        assertThat(power(stem.left(), 0, expected - 90)).isLessThan(loudest / 1e5);
        assertThat(power(stem.left(), expected, expected + 130)).isGreaterThan(loudest / 1000);
    }

    @Test
    void a_held_note_ends_when_it_is_let_go() throws InterruptedException {
        for (Instrument instrument : List.of(Instrument.ORGAN, Instrument.ERHU, Instrument.FLUTE)) {
            Stem stem = play(2 * SECOND, part(instrument, 0, new Note(0, 960, 72, 96)));
            double held = power(stem.left(), SECOND / 2, SECOND);
            assertThat(power(stem.left(), SECOND * 3 / 2, 2 * SECOND)).isLessThan(held / 1000);
        }
    }

    @Test
    void a_part_stands_where_it_is_put() throws InterruptedException {
        for (Instrument instrument : List.of(Instrument.STEEL_GUITAR, Instrument.ORGAN)) {
            Stem stem = play(SECOND, part(instrument, -0.8, new Note(0, 480, 60, 96)));
            assertThat(power(stem.left(), 0, SECOND)).isGreaterThan(8 * power(stem.right(), 0, SECOND));
        }
    }

    /** Each plays other notes than those by which it was calibrated. */
    @Test
    void all_instruments_are_alike_in_loudness() throws InterruptedException {
        for (Instrument instrument : Instrument.values()) {
            List<Note> notes = new ArrayList<>();
            int[] beat = {36, 42, 38, 42};
            for (int i = 0; i < 4; i++) {
                int pitch = instrument.lowest()
                        + (int) ((0.35 + 0.08 * i) * (instrument.highest() - instrument.lowest()));
                notes.add(new Note(480 * i, 480, instrument == Instrument.DRUM_KIT ? beat[i] : pitch, 96));
            }
            Stem stem = play(5 * SECOND / 2, part(instrument, 0, notes.toArray(Note[]::new)));
            assertThat(Loudness.of(stem.left(), stem.right(), Stem.RATE)).as(instrument.name()).isCloseTo(-23,
                    within(4.0));
        }
    }

    @Test
    void more_parts_than_channels_are_all_heard() throws InterruptedException {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            parts.add(part(Instrument.ORGAN, 0, new Note(i * 240, 120, 60, 96)));
        }
        Stem stem = ORCHESTRA.play(parts, TEMPO, 6 * SECOND);
        for (int i = 0; i < 20; i++) {
            int from = i * SECOND / 4;
            assertThat(power(stem.left(), from, from + 4000)).isGreaterThan(1e-4);
        }
    }

    @Test
    void two_songs_at_once_sound_as_one_by_one() throws Exception {
        Part[] parts = {part(Instrument.ORGAN, 0, new Note(0, 480, 60, 96)),
            part(Instrument.SQUARE_LEAD, 0, new Note(0, 480, 67, 96)),
            part(Instrument.PIPA, 0, new Note(0, 480, 67, 96))};
        Stem alone = play(SECOND, parts);
        CompletableFuture<Stem> other = CompletableFuture.supplyAsync(() -> {
            try {
                return play(SECOND, parts);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Stem here = play(SECOND, parts);
        for (Stem stem : List.of(here, other.get())) {
            assertThat(power(stem.left(), 0, SECOND)).isCloseTo(power(alone.left(), 0, SECOND), within(1e-5));
        }
    }

    @Test
    void an_interrupt_ends_it() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> play(60 * SECOND, part(Instrument.ORGAN, 0, new Note(0, 480, 60, 96))))
                .isInstanceOf(InterruptedException.class);
    }

    @AfterEach
    void nothing_is_left_interrupted() {
        assertThat(Thread.interrupted()).isFalse();
    }
}
