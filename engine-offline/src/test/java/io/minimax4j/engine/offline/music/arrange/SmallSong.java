package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Chord;
import io.minimax4j.engine.offline.music.score.Chord.Quality;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Instrument;
import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Melody;
import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Mode;
import io.minimax4j.engine.offline.music.score.Mood;
import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Style;
import io.minimax4j.engine.offline.music.score.SungNote;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.score.Voice;
import java.util.ArrayList;
import java.util.List;

/** Songs written by hand, small enough to be arranged by the hundred: nine sections, in C, with a plain melody. */
record SmallSong(Form form, Melody melody) {
    private static final Chord[] VERSE = {Chord.of(0, Quality.MAJOR), Chord.of(9, Quality.MINOR7),
        Chord.of(5, Quality.MAJOR7), new Chord(7, Quality.MAJOR, 11)};
    private static final Chord[] CHORUS = {Chord.of(5, Quality.ADD9), Chord.of(7, Quality.DOMINANT7),
        Chord.of(4, Quality.MINOR), Chord.of(9, Quality.MINOR9)};

    static SmallSong of(Style style, Metre metre, long seed, Instrument... asked) {
        return of(style, metre, seed, false, 0.5, List.of(asked));
    }

    static SmallSong of(Style style, Metre metre, long seed, boolean acoustic, double swing,
            List<Instrument> asked) {
        Brief brief = new Brief(style, new Mood(0, 0.5), 100, metre, swing, new Key(0, Mode.MAJOR),
                List.of(Voice.FEMALE), asked, acoustic, false, seed);
        Writing writing = new Writing(metre);
        writing.section(SectionKind.INTRO, 4, 0.2, false);
        writing.section(SectionKind.VERSE, 8, 0.4, true);
        writing.section(SectionKind.PRE_CHORUS, 4, 0.6, true);
        writing.section(SectionKind.CHORUS, 8, 0.85, true);
        writing.section(SectionKind.INTERLUDE, 4, 0.5, false);
        writing.section(SectionKind.BRIDGE, 4, 0.3, true);
        writing.section(SectionKind.BUILD_UP, 2, 0.7, false);
        writing.section(SectionKind.CHORUS, 8, 0.95, true);
        writing.section(SectionKind.OUTRO, 4, 0.25, false);
        return new SmallSong(new Form(brief, new Tempo(100, metre, swing), writing.sections),
                new Melody(writing.lead, List.of(), writing.tune));
    }

    List<Part> arranged() throws InterruptedException {
        return Arranger.arrange(form, melody);
    }

    /** The tick of its last bar. */
    int lastBar() {
        return form.ticks() - form.tempo().ticksPerBar();
    }

    private static final class Writing {
        private static final int[] PITCHES = {64, 67, 65, 64, 62, 60};

        private final int bar;
        private final List<Section> sections = new ArrayList<>();
        private final List<SungNote> lead = new ArrayList<>();
        private final List<Note> tune = new ArrayList<>();
        private int bars;
        private int lines;

        Writing(Metre metre) {
            bar = metre.ticksPerBar();
        }

        void section(SectionKind kind, int length, double energy, boolean sung) {
            Chord[] chords = kind == SectionKind.CHORUS ? CHORUS : VERSE;
            List<Section.ChordSpan> spans = new ArrayList<>();
            List<Section.Phrase> phrases = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                int tick = (bars + i) * bar;
                boolean last = kind == SectionKind.OUTRO && i == length - 1;
                boolean halved = i % 4 == 3 && !last;
                spans.add(new Section.ChordSpan(tick, halved ? bar / 2 : bar, last ? VERSE[0] : chords[i % 4]));
                if (halved) {
                    spans.add(new Section.ChordSpan(tick + bar / 2, bar - bar / 2, Chord.of(7, Quality.SUS4)));
                }
                if (i % 2 == 0 && sung) {
                    phrases.add(new Section.Phrase(lines, tick, 2 * bar, Voice.FEMALE));
                    sing(tick);
                } else if (i % 2 == 0 && kind != SectionKind.BUILD_UP && kind != SectionKind.OUTRO) {
                    play(tick, energy);
                }
            }
            sections.add(new Section(kind, 0, bars, length, energy, new Key(0, Mode.MAJOR), spans, phrases));
            bars += length;
        }

        private void sing(int tick) {
            for (int i = 0; i < PITCHES.length; i++) {
                lead.add(new SungNote(lines, i, tick + i * Tempo.EIGHTH, Tempo.EIGHTH, PITCHES[i], 0.7));
            }
            lines++;
        }

        private void play(int tick, double energy) {
            int velocity = (int) (70 + 40 * energy);
            tune.add(new Note(tick, Tempo.QUARTER, 76, velocity));
            tune.add(new Note(tick + Tempo.QUARTER, Tempo.EIGHTH, 79, velocity));
            tune.add(new Note(tick + Tempo.QUARTER + Tempo.EIGHTH, Tempo.EIGHTH, 77, velocity));
            tune.add(new Note(tick + 2 * Tempo.QUARTER, Tempo.QUARTER, 72, velocity));
        }
    }
}
