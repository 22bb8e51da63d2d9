package io.minimax4j.engine.offline.music.play;

import io.minimax4j.engine.offline.music.score.Note;
import io.minimax4j.engine.offline.music.score.Part;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/** Plays a part by an instrument that is computed here, note by note. Holds some seconds of sound, not the song. */
final class Computed implements Player {
    /** So much is handed on at a time. */
    private static final int WINDOW = 1 << 16;

    private final Supplier<Tone> instrument;

    Computed(Supplier<Tone> instrument) {
        this.instrument = instrument;
    }

    @Override
    public void play(Part part, Tempo tempo, float gain, Stem stem) throws InterruptedException {
        Tone tone = instrument.get();
        Expression expression = Expression.of(part.instrument());
        List<Note> notes = part.notes().stream().sorted(Comparator.comparingInt(Note::tick)).toList();
        Line line = new Line(tone.body(), part.pan(), gain, stem);
        for (int i = 0; i < notes.size(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Note note = notes.get(i);
            int from = (int) Math.max(0, tempo.sample(note.tick(), Stem.RATE));
            line.add(from, tone.sound(new Touch(note, i, tempo.seconds(note.length()), expression)));
        }
        line.end();
    }

    /** Notes that overlap are added up, go through the body and to their place from left to right. */
    private static final class Line {
        private final DoubleUnaryOperator body;
        private final float toLeft;
        private final float toRight;
        private final Stem stem;
        private float[] pending = new float[4 * WINDOW];
        /** Where in the song it begins, and how far it has sound. */
        private int base;
        private int filled;

        Line(DoubleUnaryOperator body, double pan, float gain, Stem stem) {
            this.body = body;
            this.stem = stem;
            double angle = (pan + 1) * Math.PI / 4;
            this.toLeft = (float) (gain * Math.sqrt(2) * Math.cos(angle));
            this.toRight = (float) (gain * Math.sqrt(2) * Math.sin(angle));
        }

        void add(int from, float[] sound) {
            while (from >= base + WINDOW) {
                handOn(WINDOW);
            }
            int at = from - base;
            int length = (int) Math.min(sound.length, (long) stem.frames() - from);
            if (at + length > pending.length) {
                pending = Arrays.copyOf(pending, Math.max(2 * pending.length, at + length));
            }
            for (int i = 0; i < length; i++) {
                pending[at + i] += sound[i];
            }
            filled = Math.max(filled, at + length);
        }

        void end() throws InterruptedException {
            while (base < stem.frames()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                handOn(WINDOW);
            }
        }

        private void handOn(int length) {
            for (int i = 0; i < length && base + i < stem.frames(); i++) {
                float sample = (float) body.applyAsDouble(pending[i]);
                stem.left()[base + i] += toLeft * sample;
                stem.right()[base + i] += toRight * sample;
            }
            int left = Math.max(0, filled - length);
            System.arraycopy(pending, length, pending, 0, Math.min(left, pending.length - length));
            Arrays.fill(pending, left, Math.max(left, filled), 0);
            filled = left;
            base += length;
        }
    }
}
