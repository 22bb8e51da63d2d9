package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The melody: which tone leads at each moment, and where its notes begin and end.
 *
 * <p>Implementation note: salience by harmonic summation (Salamon and Gómez, 2012): each peak speaks for all tones of which it may be an
 * overtone, ever more softly. A few tones of each frame, or none, are led through all frames by what costs least, where leaps cost.
 * The line is cut into notes where it leaps and where it is struck again, and laid on the grid of the beat.
 */
final class TuneTrack {
    private static final int PER_SEMITONE = 5;
    private static final double LOWEST = 47;
    private static final double HIGHEST = 86;
    private static final int BINS = (int) ((HIGHEST - LOWEST) * PER_SEMITONE) + 1;
    private static final int HARMONICS = 10;
    private static final double SOFTER = 0.85;
    private static final double LOW_CUT = 170;
    private static final int CHOICES = 8;
    private static final double SILENT = 0.3;
    private static final double LEAP = 0.35;
    private static final double LEAP_PER_SEMITONE = 0.06;
    private static final double CHANGE = 0.5;
    private static final double NEW_NOTE = 0.7;
    private static final int SHORTEST = 3;
    private static final double STRUCK = 1.2;
    private static final double STRUCK_AGAIN = 1.2;

    private final Peaks peaks;
    private final Onsets onsets;
    private final Bars bars;
    private final double tuning;
    private final float[][] pitches;
    private final float[][] saliences;
    /** The way that was chosen; NaN where nothing leads. */
    private final double[] pitch;
    private final double[] salience;
    private final double[] lead;

    private TuneTrack(Peaks peaks, Onsets onsets, Bars bars, double tuning) {
        this.peaks = peaks;
        this.onsets = onsets;
        this.bars = bars;
        this.tuning = tuning;
        this.pitches = new float[peaks.frames()][];
        this.saliences = new float[peaks.frames()][];
        this.pitch = new double[peaks.frames()];
        this.salience = new double[peaks.frames()];
        this.lead = new double[peaks.frames()];
    }

    static List<Hearing.Tone> of(Peaks peaks, Onsets onsets, Bars bars, double tuning) throws InterruptedException {
        TuneTrack track = new TuneTrack(peaks, onsets, bars, tuning);
        track.listen();
        track.follow();
        return track.laid(track.notes());
    }

    private void listen() throws InterruptedException {
        double[] heard = new double[BINS];
        for (int frame = 0; frame < pitches.length; frame++) {
            if (frame % 256 == 0 && Thread.interrupted()) {
                throw new InterruptedException("listening was stopped");
            }
            Arrays.fill(heard, 0);
            for (int peak = peaks.from(frame); peak < peaks.to(frame); peak++) {
                add(peaks.pitch(peak) - tuning, peaks.strength(peak), heard);
            }
            choose(frame, heard);
        }
    }

    private static void add(double of, double strength, double[] heard) {
        double hertz = 440 * Math.pow(2, (of - 69) / 12);
        double weight = strength * hertz * hertz / (hertz * hertz + LOW_CUT * LOW_CUT);
        for (int harmonic = 1; harmonic <= HARMONICS; harmonic++) {
            double at = (of - 12 * Math.log(harmonic) / Math.log(2) - LOWEST) * PER_SEMITONE;
            int from = Math.max(0, (int) Math.ceil(at - PER_SEMITONE / 2.0));
            int to = Math.min(BINS - 1, (int) Math.floor(at + PER_SEMITONE / 2.0));
            for (int bin = from; bin <= to; bin++) {
                double cos = Math.cos(Math.PI * (bin - at) / PER_SEMITONE);
                heard[bin] += weight * cos * cos;
            }
            weight *= SOFTER;
        }
    }

    private void choose(int frame, double[] heard) {
        float[] best = new float[CHOICES];
        float[] at = new float[CHOICES];
        int count = 0;
        for (int bin = 1; bin < BINS - 1; bin++) {
            if (heard[bin] > heard[bin - 1] && heard[bin] >= heard[bin + 1]) {
                int place = Math.min(count, CHOICES - 1);
                if (count == CHOICES && heard[bin] <= best[place]) {
                    continue;
                }
                count = Math.min(CHOICES, count + 1);
                while (place > 0 && best[place - 1] < heard[bin]) {
                    best[place] = best[place - 1];
                    at[place] = at[place - 1];
                    place--;
                }
                double curve = heard[bin - 1] - 2 * heard[bin] + heard[bin + 1];
                double between = (heard[bin - 1] - heard[bin + 1]) / (2 * curve - 1e-12);
                best[place] = (float) heard[bin];
                at[place] = (float) (LOWEST + (bin + between) / PER_SEMITONE);
            }
        }
        saliences[frame] = Arrays.copyOf(best, count);
        pitches[frame] = Arrays.copyOf(at, count);
    }

    private void follow() {
        double usual = usual();
        int frames = pitches.length;
        int[][] before = new int[frames][CHOICES + 1];
        double[] gained = new double[CHOICES + 1];
        for (int frame = 0; frame < frames; frame++) {
            double[] now = new double[CHOICES + 1];
            Arrays.fill(now, Double.NEGATIVE_INFINITY);
            for (int choice = 0; choice <= pitches[frame].length; choice++) {
                int best = 0;
                double most = Double.NEGATIVE_INFINITY;
                int earlier = frame == 0 ? 0 : pitches[frame - 1].length;
                for (int from = 0; from <= earlier; from++) {
                    double value = gained[from] - cost(frame, from, choice);
                    if (value > most) {
                        most = value;
                        best = from;
                    }
                }
                before[frame][choice] = best;
                now[choice] = most + (choice == 0 ? SILENT : Math.min(2, saliences[frame][choice - 1] / usual));
            }
            gained = now;
        }
        int choice = 0;
        for (int i = 1; i <= CHOICES; i++) {
            choice = gained[i] > gained[choice] ? i : choice;
        }
        for (int frame = frames - 1; frame >= 0; frame--) {
            pitch[frame] = choice == 0 ? Double.NaN : pitches[frame][choice - 1];
            salience[frame] = choice == 0 ? 0 : saliences[frame][choice - 1];
            lead[frame] = choice == 0 ? 0 : lead(frame, choice - 1);
            choice = before[frame][choice];
        }
    }

    private double usual() {
        double[] best = new double[saliences.length];
        for (int frame = 0; frame < best.length; frame++) {
            best[frame] = saliences[frame].length == 0 ? 0 : saliences[frame][0];
        }
        Arrays.sort(best);
        return best[best.length * 3 / 4] + 1e-9;
    }

    /** Choice 0 is to have none. */
    private double cost(int frame, int from, int to) {
        if (frame == 0 || from == 0 && to == 0) {
            return 0;
        }
        if (from == 0 || to == 0) {
            return CHANGE;
        }
        double leap = Math.abs(pitches[frame - 1][from - 1] - pitches[frame][to - 1]);
        return leap < 0.5 ? leap * LEAP : LEAP + LEAP_PER_SEMITONE * Math.min(24, leap);
    }

    /** How far it is ahead of any other tone that is no octave of it. */
    private double lead(int frame, int choice) {
        double other = 0;
        for (int i = 0; i < pitches[frame].length; i++) {
            double apart = Math.abs(pitches[frame][i] - pitches[frame][choice]);
            double octaves = Math.abs(apart / 12 - Math.rint(apart / 12)) * 12;
            other = octaves > 0.8 ? Math.max(other, saliences[frame][i]) : other;
        }
        return Math.clamp(saliences[frame][choice] / (other + 1e-9) - 0.6, 0, 1);
    }

    private record Span(int from, int to) {}

    private List<Span> notes() {
        List<Span> spans = new ArrayList<>();
        int from = -1;
        double middle = 0;
        for (int frame = 0; frame <= pitch.length; frame++) {
            boolean sounds = frame < pitch.length && !Double.isNaN(pitch[frame]);
            if (from >= 0 && (!sounds || leaves(frame, middle) || frame - from > 2 && struckAgain(frame))) {
                spans.add(new Span(from, frame));
                from = -1;
            }
            if (sounds && from < 0) {
                from = frame;
                middle = pitch[Math.min(pitch.length - 1, frame + 1)];
                middle = Double.isNaN(middle) ? pitch[frame] : middle;
            } else if (sounds) {
                middle += 0.3 * (pitch[frame] - middle);
            }
        }
        return spans;
    }

    private boolean leaves(int frame, double middle) {
        return Math.abs(pitch[frame] - middle) > NEW_NOTE
                && (frame + 1 == pitch.length || Double.isNaN(pitch[frame + 1])
                        || Math.abs(pitch[frame + 1] - middle) > NEW_NOTE);
    }

    private boolean struckAgain(int frame) {
        int at = (int) Math.round(frame * Onsets.PER_SECOND / Peaks.PER_SECOND);
        if (at < 3 || at + 3 >= onsets.all().length || frame < 3 || frame + 3 >= salience.length) {
            return false;
        }
        double here = Math.max(onsets.all()[at], onsets.all()[at - 1]);
        for (int i = at - 3; i <= at + 2; i++) {
            if (onsets.all()[i] > here) {
                return false;
            }
        }
        return here > STRUCK && salience[frame + 3] > STRUCK_AGAIN * salience[frame - 3];
    }

    /** Notes on the grid: sixteenths. */
    private List<Hearing.Tone> laid(List<Span> spans) {
        List<Hearing.Tone> tones = new ArrayList<>();
        for (Span span : spans) {
            if (span.to() - span.from() < SHORTEST) {
                continue;
            }
            int tick = quantised(bars.tick(snapped(span.from() / Peaks.PER_SECOND)));
            int end = Math.max(tick + Tempo.SIXTEENTH, quantised(bars.tick(span.to() / Peaks.PER_SECOND)));
            int note = (int) Math.round(median(span));
            if (!tones.isEmpty() && tones.getLast().end() > tick) {
                Hearing.Tone last = tones.removeLast();
                if (tick > last.tick()) {
                    tones.add(new Hearing.Tone(last.tick(), tick - last.tick(), last.pitch(), last.certainty()));
                } else if (last.length() > end - tick) {
                    tones.add(last);
                    continue;
                }
            }
            tones.add(new Hearing.Tone(tick, end - tick, note, certainty(span)));
        }
        return tones;
    }

    private static int quantised(double tick) {
        return (int) Math.round(tick / Tempo.SIXTEENTH) * Tempo.SIXTEENTH;
    }

    /** The strongest onset nearby, if there is any. */
    private double snapped(double second) {
        int at = (int) Math.round(second * Onsets.PER_SECOND);
        int best = -1;
        for (int i = Math.max(1, at - 6); i <= Math.min(onsets.all().length - 2, at + 6); i++) {
            boolean peak = onsets.all()[i] >= onsets.all()[i - 1] && onsets.all()[i] >= onsets.all()[i + 1];
            if (peak && onsets.all()[i] > 0.5 && (best < 0 || onsets.all()[i] > onsets.all()[best])) {
                best = i;
            }
        }
        return best < 0 ? second : best / Onsets.PER_SECOND;
    }

    private double median(Span span) {
        double[] values = Arrays.copyOfRange(pitch, span.from(), span.to());
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private double certainty(Span span) {
        double middle = median(span);
        double sum = 0;
        double off = 0;
        for (int frame = span.from(); frame < span.to(); frame++) {
            sum += lead[frame];
            off += Math.abs(pitch[frame] - middle);
        }
        int length = span.to() - span.from();
        return Math.clamp(sum / length * Math.max(0, 1 - off / length), 0, 1);
    }
}
