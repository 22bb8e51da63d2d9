package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.music.score.SungNote;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The pitch of a phrase from moment to moment: its notes, joined as a voice joins them, with vibrato on those that are held and
 * a little drift.
 *
 * <p>Implementation note: it is written down every {@value #STEP} samples at 44,100. A glide to a note of another syllable
 * happens in the consonants and ends soon after the vowel has begun; on one syllable it lies around the beginning of the note.
 */
final class PitchCurve {
    static final int STEP = 64;

    private static final double GLIDE = 0.06;
    private static final double GLIDE_ENDS = 0.012;
    private static final double SLUR = 0.025;
    /** Of short notes no more than these shares are glides. */
    private static final double GLIDE_SHARE = 0.35;
    private static final double SLUR_SHARE = 0.25;
    private static final double END_SHARE = 0.12;
    private static final double SCOOP = 0.7;
    private static final double SCOOP_SECONDS = 0.03;
    private static final double VIBRATO_FROM = 0.25;
    private static final double VIBRATO_GROWS = 0.35;
    private static final double VIBRATO_NOTE = 0.4;
    private static final double VIBRATO_DEPTH = 0.22;
    private static final double VIBRATO_HERTZ = 5.4;
    private static final double DRIFT = 0.03;
    private static final double FALL = 0.25;
    private static final double FALL_SECONDS = 0.07;

    private final double start;
    private final float[] pitches;
    private final int rate;

    private PitchCurve(Phrase phrase, int rate) {
        this.rate = rate;
        this.start = phrase.start() - STEP;
        this.pitches = new float[(int) ((phrase.end() - start) / STEP) + 4];
    }

    /**
     * @param off how much all of it is off, in semitones
     */
    static PitchCurve of(Phrase phrase, int rate, double off, SplittableRandom random, Times times) {
        PitchCurve curve = new PitchCurve(phrase, rate);
        curve.notes(phrase, times);
        curve.vibrato(phrase, times, random);
        curve.drift(off, random);
        return curve;
    }

    /** When a tick is sung, in samples. */
    interface Times {
        double at(int tick);
    }

    /** MIDI, with parts of it. */
    double at(double time) {
        double place = (time - start) / STEP;
        int whole = Math.clamp((int) place, 0, pitches.length - 2);
        double part = Math.clamp(place - whole, 0, 1);
        return pitches[whole] + part * (pitches[whole + 1] - pitches[whole]);
    }

    double hertz(double time) {
        return 440 * Math.pow(2, (at(time) - 69) / 12);
    }

    private void notes(Phrase phrase, Times times) {
        List<Sung> sung = phrase.sung();
        double pitch = sung.getFirst().notes().getFirst().pitch();
        fill(start, phrase.end() + 4 * STEP, pitch);
        double freeFrom = start;
        double before = start;
        for (int i = 0; i < sung.size(); i++) {
            Sung one = sung.get(i);
            for (int n = 0; n < one.notes().size(); n++) {
                SungNote note = one.notes().get(n);
                double at = n == 0 ? one.vowel() : times.at(note.tick());
                double slur = Math.min(SLUR * rate, (at - before) * SLUR_SHARE);
                double glide = Math.min(GLIDE * rate, (at - before) * GLIDE_SHARE);
                double length = times.at(note.end()) - times.at(note.tick());
                double from = n > 0 ? at - slur : Math.max(one.onset(), at - glide);
                double to = at + Math.min((n > 0 ? SLUR : GLIDE_ENDS) * rate, length * END_SHARE);
                boolean begins = n == 0 && (i == 0 || !sung.get(i - 1).legato());
                if (begins) {
                    fill(one.onset() - STEP, phrase.end() + 4 * STEP, note.pitch());
                    scoop(one, note.pitch());
                } else {
                    // A vowel without a consonant before it is reached by a slur from the vowel before.
                    double begin = Math.max(freeFrom, Math.min(from, at - slur));
                    glide(begin, to, pitch, note.pitch());
                    fill(to, phrase.end() + 4 * STEP, note.pitch());
                }
                pitch = note.pitch();
                freeFrom = to;
                before = at;
            }
            if (!one.legato()) {
                fall(one.end());
            }
        }
    }

    private void fill(double from, double to, double pitch) {
        for (int i = index(from); i < Math.min(pitches.length, index(to)); i++) {
            pitches[i] = (float) pitch;
        }
    }

    private int index(double time) {
        return Math.clamp((int) Math.ceil((time - start) / STEP), 0, pitches.length);
    }

    private void glide(double from, double to, double low, double high) {
        for (int i = index(from); i < index(to); i++) {
            double part = Math.clamp((start + i * STEP - from) / (to - from), 0, 1);
            pitches[i] = (float) (low + (high - low) * part * part * (3 - 2 * part));
        }
    }

    /** The first note after a breath is reached from a little below. */
    private void scoop(Sung one, double pitch) {
        double to = one.vowel() + SCOOP_SECONDS * rate;
        for (int i = index(one.onset() - STEP); i < index(to); i++) {
            double part = Math.clamp((start + i * STEP - one.onset()) / (to - one.onset()), 0, 1);
            pitches[i] = (float) (pitch - SCOOP * (1 - part) * (1 - part) * (1 - part));
        }
    }

    /** The breath ends before the throat lets go. */
    private void fall(double end) {
        for (int i = index(end - FALL_SECONDS * rate); i < index(end); i++) {
            double part = (start + i * STEP - end + FALL_SECONDS * rate) / (FALL_SECONDS * rate);
            pitches[i] -= (float) (FALL * part * part);
        }
    }

    private void vibrato(Phrase phrase, Times times, SplittableRandom random) {
        for (Sung one : phrase.sung()) {
            for (int n = 0; n < one.notes().size(); n++) {
                double from = n == 0 ? one.vowel() : times.at(one.notes().get(n).tick());
                double to = n + 1 < one.notes().size() ? times.at(one.notes().get(n + 1).tick()) : one.coda();
                double length = (to - from) / rate;
                if (length > VIBRATO_NOTE) {
                    shake(from, to, VIBRATO_HERTZ + random.nextDouble(-0.4, 0.4),
                            VIBRATO_DEPTH * random.nextDouble(0.85, 1));
                }
            }
        }
    }

    private void shake(double from, double to, double hertz, double depth) {
        double phase = 0;
        for (int i = index(from + VIBRATO_FROM * rate); i < index(to); i++) {
            double seconds = (start + i * STEP - from) / rate - VIBRATO_FROM;
            double left = (to - start - i * STEP) / rate;
            double grown = Math.min(1, seconds / VIBRATO_GROWS) * Math.min(1, left / 0.06);
            phase += 2 * Math.PI * (hertz + 0.3 * Math.min(1, seconds)) * STEP / rate;
            pitches[i] += (float) (depth * grown * Math.sin(phase));
        }
    }

    private void drift(double off, SplittableRandom random) {
        double first = random.nextDouble(2 * Math.PI);
        double second = random.nextDouble(2 * Math.PI);
        for (int i = 0; i < pitches.length; i++) {
            double seconds = (double) i * STEP / rate;
            pitches[i] += (float) (off + DRIFT
                    * (0.6 * Math.sin(first + 2 * Math.PI * 0.7 * seconds) + 0.4 * Math.sin(second + 11.3 * seconds)));
        }
    }
}
