package io.minimax4j.engine.offline.clip.sound;

import io.minimax4j.engine.offline.clip.Soundtrack;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** The sound of a scene, from silence to silence, at a loudness that leaves room for whoever speaks over it. */
public final class Soundscape implements Soundtrack {
    private static final double HALF = Math.pow(10, -6 / 20.0);
    private static final double DUCKED = Math.pow(10, -12 / 20.0);
    private static final double MOMENT = 0.5;
    private static final int FADE = RATE / 5;

    private final Tape tape;
    private int next;

    private Soundscape(Tape tape) {
        this.tape = tape;
    }

    /** What is heard at a place in its weather, as its mood wants it; the same seed gives the same samples. */
    public static Soundscape of(Scene scene, int seconds, long seed) {
        return of(scene, seconds, seed, List.of());
    }

    /** @param recordings given sounds, which are heard one after the other before all else */
    public static Soundscape of(Scene scene, int seconds, long seed, List<Recording> recordings) {
        Tape tape = mastered(scene, seconds, seed);
        int from = 0;
        for (Recording recording : recordings) {
            from += lay(recording, from, tape);
        }
        tape.fade();
        return new Soundscape(tape);
    }

    /** What is heard at a place, and what happens there at its moments. */
    public static Soundscape with(List<Cue> cues, Scene scene, int seconds, long seed) {
        Tape tape = mastered(scene, seconds, seed);
        Tape moments = new Tape(tape.left.length);
        SplittableRandom random = new SplittableRandom(seed ^ 0x5EED);
        cues.forEach(cue -> cue.effect().play(moments, cue, random.split()));
        for (int i = 0; i < tape.left.length; i++) {
            tape.left[i] = (float) Tape.bounded(tape.left[i] + MOMENT * moments.left[i]);
            tape.right[i] = (float) Tape.bounded(tape.right[i] + MOMENT * moments.right[i]);
        }
        tape.fade();
        return new Soundscape(tape);
    }

    private static Tape mastered(Scene scene, int seconds, long seed) {
        Tape tape = new Tape(Math.multiplyExact(seconds, RATE));
        SplittableRandom random = new SplittableRandom(seed);
        Ambience.of(scene).forEach(source -> source.play(tape, random.split()));
        if (scene.mood() != Mood.NEUTRAL || scene.place() == Place.STUDIO) {
            Pad.play(scene.mood(), tape, random.split());
        }
        tape.master();
        return tape;
    }

    /** Lays a recording over what is there, which steps back as long as it sounds. */
    private static int lay(Recording recording, int from, Tape tape) {
        int frames = Math.min(recording.frames(), tape.left.length - from);
        for (int i = 0; i < frames; i++) {
            double share = Math.min(1, (double) Math.min(i, frames - 1 - i) / FADE);
            double back = 1 - share * (1 - DUCKED);
            tape.left[from + i] = (float) Tape.bounded(tape.left[from + i] * back + share * heard(recording, 2 * i));
            tape.right[from + i] = (float) Tape
                    .bounded(tape.right[from + i] * back + share * heard(recording, 2 * i + 1));
        }
        return Math.max(frames, 0);
    }

    private static double heard(Recording recording, int at) {
        return HALF * recording.pcm()[at] / 32768;
    }

    @Override
    public void read(short[] pcm) {
        int frames = pcm.length / CHANNELS;
        int there = Math.min(frames, tape.left.length - next);
        for (int i = 0; i < there; i++) {
            pcm[2 * i] = (short) Math.round(32767 * tape.left[next + i]);
            pcm[2 * i + 1] = (short) Math.round(32767 * tape.right[next + i]);
        }
        Arrays.fill(pcm, 2 * there, pcm.length, (short) 0);
        next += there;
    }
}
