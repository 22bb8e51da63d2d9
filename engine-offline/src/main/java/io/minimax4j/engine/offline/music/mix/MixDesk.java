package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.music.SongSink;
import io.minimax4j.engine.offline.music.meter.Loudness;
import io.minimax4j.engine.offline.music.play.Stem;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Part.Role;
import io.minimax4j.engine.offline.music.singing.Take;
import io.minimax4j.engine.offline.speech.sound.Biquad;
import org.jspecify.annotations.Nullable;

/**
 * Where one song is mixed: first the band, role by role, then the voices, then all is mastered.
 *
 * <p>Implementation note, memory: what comes in is added to a few channels and not kept, so that a song of six minutes needs 320 MB here
 * at most, 190 MB while the band comes; a caller drops each stem and take before making the next. All happens in place.
 */
public final class MixDesk {
    /** How long the last chord rings behind the last bar, in seconds. */
    public static final double TAIL = 3;
    private static final int RATE = Stem.RATE;
    private static final double HALF_POWER = Math.sqrt(0.5);
    private static final double SEND = 0.45;

    private final Form form;
    private final boolean sung;
    private final Taste taste;
    private final int frames;
    private final float[] left;
    private final float[] right;
    private final float[] send;
    private @Nullable Voices voices;

    /** @param sung whether voices will come; else the tune is in front */
    public MixDesk(Form form, boolean sung) {
        this.form = form;
        this.sung = sung;
        this.taste = Taste.of(form.brief().style());
        this.frames = frames(form);
        this.left = new float[frames];
        this.right = new float[frames];
        this.send = new float[frames];
    }

    /** How long every stem and take of a song must be: its bars and {@link #TAIL}. */
    public static int frames(Form form) {
        return (int) (form.tempo().sample(form.ticks(), RATE) + Math.round(TAIL * RATE));
    }

    /**
     * Adds what a group of the band played.
     *
     * @param room how much of it goes to the room, 0 to 1
     * @param stem as long as {@link #frames}; the desk's from now on
     */
    public void band(Role role, double room, Stem stem) throws InterruptedException {
        if (stem.frames() != frames) {
            throw new IllegalArgumentException("a stem of " + stem.frames() + " frames in a song of " + frames);
        }
        float[] l = stem.left();
        float[] r = stem.right();
        Biquad leftLow = low(role);
        Biquad rightLow = low(role);
        Loudness loudness = new Loudness(RATE);
        for (int i = 0; i < frames; i++) {
            check(i);
            l[i] = (float) leftLow.next(l[i]);
            r[i] = (float) rightLow.next(r[i]);
            loudness.add(l[i], r[i]);
        }
        double measured = loudness.integrated();
        if (measured <= Loudness.SILENCE) {
            return;
        }
        float gain = (float) Decibels.gain(taste.loudness(role, sung) - measured);
        float wet = (float) (gain * SEND * wet(role) * room * Decibels.gain(taste.wet()));
        for (int i = 0; i < frames; i++) {
            left[i] += gain * l[i];
            right[i] += gain * r[i];
            send[i] += wet * (l[i] + r[i]);
        }
    }

    /** Low sounds of many instruments at once are mud. */
    private static Biquad low(Role role) {
        return switch (role) {
            case DRUMS, BASS -> Biquad.highPass(28, HALF_POWER, RATE);
            case CHORDS -> Biquad.highPass(95, HALF_POWER, RATE);
            case PAD -> Biquad.highPass(150, HALF_POWER, RATE);
            case TUNE, COUNTER -> Biquad.highPass(120, HALF_POWER, RATE);
        };
    }

    private static double wet(Role role) {
        return switch (role) {
            case BASS -> 0.15;
            case DRUMS -> 0.5;
            case CHORDS -> 0.8;
            case PAD, COUNTER -> 1.2;
            case TUNE -> 1;
        };
    }

    /**
     * Adds what a voice sang.
     *
     * @param samples one channel, as long as {@link #frames}; the desk's from now on
     */
    public void voice(Take take, float[] samples) throws InterruptedException {
        if (samples.length != frames) {
            throw new IllegalArgumentException("a take of " + samples.length + " frames in a song of " + frames);
        }
        if (voices == null) {
            voices = new Voices(frames, RATE);
        }
        voices.add(take, samples);
    }

    /**
     * Makes the song and hands it on. The desk is used up then.
     *
     * @param marked whether a chime follows that says that a machine made it
     * @param sink gets samples of two channels
     */
    public Mastered master(boolean marked, SongSink sink) throws InterruptedException {
        Ramp sections = new SectionLevels(form).levels(left, right);
        Ramp voiceLevels = Ramp.flat(0);
        double above = Double.NaN;
        if (voices != null) {
            VoiceLevels measured = new VoiceLevels(form);
            voiceLevels = measured.levels(left, right, sections, voices);
            above = measured.above();
        }
        new MixDown(form, taste, left, right).run(send, sections.again(), voices, voiceLevels);
        voices = null;
        return new Master(left, right, RATE).finish(marked, above, sink);
    }

    static void check(int frame) throws InterruptedException {
        if ((frame & 0x3FFF) == 0 && Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
