package io.minimax4j.engine.offline.speech.effect;

import io.minimax4j.engine.offline.speech.sound.Biquad;
import io.minimax4j.engine.offline.speech.sound.Stage;
import java.util.Arrays;

/**
 * From deep to bright: moves the pitch of a voice by up to six semitones and its formants by up to two and a half, as
 * between speakers of another size, and leaves every sound where it was.
 *
 * <p>Implementation note: overlap-add of grains, pitch by pitch (TD-PSOLA). Marks are set in the sound one period apart; a
 * grain is two periods around a mark. Grains are laid down one new period apart, each taken from the mark that is nearest,
 * and read a little faster or slower, which moves the formants. Where there is no voice, marks are 5 ms apart and grains
 * stay where they were; they overlap in power, because they do not fit into each other.
 */
final class PitchMove implements Stage {
    private static final double MOST_SEMITONES = 6;
    private static final double MOST_FORMANT_SEMITONES = 2.5;
    private static final double HIGHEST_HZ = 520;
    private static final double LOWEST_HZ = 55;
    private static final double COMPARED_SECONDS = 0.014;
    private static final double UNVOICED_SECONDS = 0.005;
    /** How alike two periods are at least. */
    private static final double VOICED = 0.5;
    /** A shorter period is taken if it is nearly as good, or the pitch would fall an octave. */
    private static final double NEARLY = 0.88;
    /** Grains of a voice overlap less well than the sound they were cut from. */
    private static final double VOICE_GAIN = 1.14;
    /** Laid over each other they lose some of what is highest, in Hz and dB; it is given back. */
    private static final double DULLED_FROM = 3000;
    private static final double DULLED_BY = 1.5;
    private static final double SILENT = 1e-7;
    private static final int BLOCK = 1024;

    private final double pitch;
    private final double formants;
    private final int shortest;
    private final int longest;
    private final int compared;
    private final int unvoiced;
    private final Biquad clarity;
    private final Stage next;

    /** What came; its first sample stands at {@code inputStart} of all. */
    private float[] input;
    private int inputLength;
    private long inputStart;
    /** What is being laid down; its first sample stands at {@code outputStart} of all. */
    private final float[] output;
    private long outputStart;
    private long received;
    private Mark before;
    private Mark after;
    private double laid;
    private final double[] alike;

    /** A place in the sound, and how long its period is. */
    private record Mark(long at, int period, boolean voiced) {}

    /**
     * @param brightness -1 to 1
     */
    PitchMove(double brightness, int sampleRate, Stage next) {
        this.pitch = factor(brightness);
        this.formants = Math.pow(2, brightness * MOST_FORMANT_SEMITONES / 12);
        this.shortest = (int) (sampleRate / HIGHEST_HZ);
        this.longest = (int) (sampleRate / LOWEST_HZ);
        this.compared = 4 * (int) (COMPARED_SECONDS * sampleRate / 4);
        this.unvoiced = (int) (UNVOICED_SECONDS * sampleRate);
        this.clarity = Biquad.highShelf(DULLED_FROM, DULLED_BY, sampleRate);
        this.next = next;
        this.input = new float[8 * longest];
        this.inputLength = 2 * longest;
        this.inputStart = -2L * longest;
        this.output = new float[8 * longest];
        this.outputStart = -2L * longest;
        this.alike = new double[longest + 2];
        this.before = new Mark(-longest, unvoiced, false);
        this.after = new Mark(unvoiced - longest, unvoiced, false);
        this.laid = before.at;
    }

    /** By how much the pitch moves. */
    static double factor(double brightness) {
        return Math.pow(2, brightness * MOST_SEMITONES / 12);
    }

    @Override
    public void take(float[] samples, int length) throws InterruptedException {
        for (int from = 0; from < length; from += BLOCK) {
            put(samples, from, Math.min(BLOCK, length - from));
            run();
        }
    }

    private void put(float[] samples, int from, int length) {
        if (inputLength + length > input.length) {
            input = Arrays.copyOf(input, inputLength + length);
        }
        System.arraycopy(samples, from, input, inputLength, length);
        inputLength += length;
        received += length;
    }

    /** Goes from mark to mark as far as there is sound enough ahead to find the next one and to cut a grain from it. */
    private void run() throws InterruptedException {
        while (after.at + ahead() < inputStart + inputLength) {
            layUpTo((before.at + after.at) / 2.0);
            Mark found = following(after);
            before = after;
            after = found;
            emit();
            discard();
        }
    }

    private int ahead() {
        return longest + compared + 3;
    }

    /** Lays the grains of the mark before down, as far as it is the nearest. */
    private void layUpTo(double end) {
        while (laid < end) {
            lay(before, laid);
            laid += before.voiced ? before.period / pitch : before.period;
        }
    }

    private void lay(Mark mark, double place) {
        int half = mark.period;
        float gain = mark.voiced ? (float) (VOICE_GAIN / Math.sqrt(pitch)) : 1;
        double room = Math.min(half, place - outputStart);
        for (long at = (long) Math.ceil(place - room); at < place + half; at++) {
            double distance = at - place;
            double window = 0.5 + 0.5 * Math.cos(Math.PI * distance / (distance < 0 ? room : half));
            float share = (float) (mark.voiced ? window : Math.sqrt(window));
            output[(int) (at - outputStart)] += gain * share * read(mark.at + distance * formants);
        }
    }

    private float read(double place) {
        double from = place - inputStart;
        int whole = (int) Math.floor(from);
        float part = (float) (from - whole);
        float a = input[whole - 1];
        float b = input[whole];
        float c = input[whole + 1];
        float d = input[whole + 2];
        return b + 0.5f * part * (c - a + part * (2 * a - 5 * b + 4 * c - d + part * (3 * (b - c) + d - a)));
    }

    private Mark following(Mark mark) {
        int from = (int) (mark.at - inputStart);
        int period = period(from);
        if (period == 0) {
            return new Mark(mark.at + unvoiced, unvoiced, false);
        }
        if (mark.voiced) {
            return new Mark(mark.at + period, period, true);
        }
        return new Mark(inputStart + strongest(from + period / 2, period), period, true);
    }

    /** Where a voice begins, marks begin at its strongest place: the pulse of the glottis. */
    private int strongest(int from, int length) {
        int strongest = from;
        for (int i = from; i < from + length; i++) {
            if (Math.abs(input[i]) > Math.abs(input[strongest])) {
                strongest = i;
            }
        }
        return strongest;
    }

    /** After how many samples the sound repeats itself; 0 if it does not. Every other lag is tried, then its neighbours. */
    private int period(int from) {
        double energy = energy(from);
        if (energy < SILENT * compared) {
            return 0;
        }
        double best = 0;
        double there = energy(from + shortest - 2);
        for (int lag = shortest - 2; lag <= longest; lag += 2) {
            alike[lag] = product(from, lag) / Math.sqrt(energy * there);
            best = lag < shortest ? best : Math.max(best, alike[lag]);
            there = Math.max(SILENT, there + gained(from + lag) + gained(from + lag + 1));
        }
        for (int lag = shortest; best > VOICED && lag + 2 <= longest; lag += 2) {
            if (alike[lag] > NEARLY * best && alike[lag] >= alike[lag - 2] && alike[lag] >= alike[lag + 2]) {
                return finest(from, lag);
            }
        }
        return 0;
    }

    /** By how much the energy of what is compared grows when its start leaves a place. */
    private double gained(int place) {
        double coming = input[place + compared];
        double leaving = input[place];
        return coming * coming - leaving * leaving;
    }

    private int finest(int from, int lag) {
        double here = product(from, lag);
        if (product(from, lag + 1) > here) {
            return lag + 1;
        }
        return product(from, lag - 1) > here ? lag - 1 : lag;
    }

    private double energy(int from) {
        return product(from, 0);
    }

    /** Four sums at once, which a processor adds up in half the time of one. */
    private double product(int from, int lag) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = from; i < from + compared; i += 4) {
            a += input[i] * input[i + lag];
            b += input[i + 1] * input[i + 1 + lag];
            c += input[i + 2] * input[i + 2 + lag];
            d += input[i + 3] * input[i + 3 + lag];
        }
        return (double) a + b + c + d;
    }

    /** Hands on what grains of such periods cannot reach any more; a first grain of longer ones begins more steeply. */
    private void emit() throws InterruptedException {
        long reach = Math.max(before.period, after.period) * 5L / 4;
        long ready = Math.min((long) laid - reach, received);
        int length = (int) (ready - outputStart);
        if (length <= 0) {
            return;
        }
        int early = Math.clamp(-outputStart, 0, length);
        if (length > early) {
            float[] made = Arrays.copyOfRange(output, early, length);
            for (int i = 0; i < made.length; i++) {
                made[i] = (float) clarity.next(made[i]);
            }
            next.take(made, made.length);
        }
        System.arraycopy(output, length, output, 0, output.length - length);
        Arrays.fill(output, output.length - length, output.length, 0);
        outputStart += length;
    }

    private void discard() {
        int used = (int) (before.at - 2L * longest - inputStart);
        if (used > BLOCK) {
            System.arraycopy(input, used, input, 0, inputLength - used);
            inputLength -= used;
            inputStart += used;
        }
    }

    @Override
    public void end() throws InterruptedException {
        long whole = received;
        float[] silence = new float[BLOCK];
        while (outputStart < whole) {
            put(silence, 0, BLOCK);
            received = whole;
            run();
        }
        next.end();
    }
}
