package io.minimax4j.engine.offline.speech.interjection;

import io.minimax4j.engine.speech.Interjection;
import io.minimax4j.engine.offline.speech.interjection.Source.Air;
import io.minimax4j.engine.offline.speech.interjection.Source.Knock;
import io.minimax4j.engine.offline.speech.interjection.Source.Tone;
import io.minimax4j.engine.offline.speech.interjection.Source.Voice;
import io.minimax4j.engine.offline.speech.sound.Biquad;
import io.minimax4j.engine.offline.speech.sound.Level;
import io.minimax4j.engine.offline.speech.sound.Stage;
import io.minimax4j.engine.offline.speech.voice.VoiceProfile;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Makes the sounds that are no words: in the pitch of a voice and the size of its mouth, the same each time. They are
 * synthetic as the voice is, and contain no recording.
 */
public final class InterjectionSounds {
    /** A sound of level 1 is as strong as speech. */
    private static final double SPEECH = Math.pow(10, Level.SPEECH / 20);
    /** How much shorter than a man's a woman's mouth is. */
    private static final double FEMALE = 1.15;
    private static final double KNOCK_WIDTH = 6;
    private static final double BREATHINESS = 0.02;
    private static final int BLOCK = 1024;

    private final double hertz;
    private final double size;
    private final int sampleRate;

    /**
     * @param sampleRate 16,000 Hz or more, or the highest sounds lose their place
     */
    public InterjectionSounds(VoiceProfile profile, int sampleRate) {
        this(profile.hertz(), profile.tract() * (profile.speaker().isFemale() ? FEMALE : 1), sampleRate);
    }

    /**
     * Those of a voice.
     *
     * @param hertz its usual pitch
     * @param size how much higher its resonances are than a grown man's, as a factor
     */
    InterjectionSounds(double hertz, double size, int sampleRate) {
        this.hertz = hertz;
        this.size = size;
        this.sampleRate = sampleRate;
    }

    /**
     * Plays one, 0.3 to 1.5 seconds long, in the loudness it has beside speech at volume 1. It begins and ends in silence.
     * More may be played into the stage: it is not ended.
     */
    public void play(Interjection interjection, Stage out) throws InterruptedException {
        float[] sound = sound(interjection);
        for (int at = 0; at < sound.length; at += BLOCK) {
            float[] block = Arrays.copyOfRange(sound, at, Math.min(sound.length, at + BLOCK));
            out.take(block, block.length);
        }
    }

    private float[] sound(Interjection interjection) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(interjection.tag().hashCode());
        var gestures = Score.of(interjection, random);
        double end = gestures.stream().mapToDouble(Gesture::end).max().orElse(0);
        float[] sound = new float[(int) Math.ceil(end * sampleRate)];
        for (Gesture gesture : gestures) {
            add(gesture, random, sound);
        }
        return sound;
    }

    private void add(Gesture gesture, RandomGenerator random, float[] sound) {
        int start = (int) (gesture.start() * sampleRate);
        int length = Math.min((int) (gesture.seconds() * sampleRate), sound.length - start);
        float[] made = made(gesture.source(), length, random);
        double gain = SPEECH * gesture.level() / strength(made);
        for (int i = 0; i < length; i++) {
            sound[start + i] += (float) (gain * made[i] * gesture.strength((double) i / sampleRate));
        }
    }

    private float[] made(Source source, int length, RandomGenerator random) {
        return switch (source) {
            case Voice voice -> new Throat(hertz, size, sampleRate, random).sound(voice, length);
            case Air air -> new AirStream(size, sampleRate, random).sound(air, length);
            case Tone tone -> whistled(tone, length, random);
            case Knock knock -> knocked(knock, length);
        };
    }

    private float[] whistled(Tone tone, int length, RandomGenerator random) {
        float[] sound = new float[length];
        double phase = 0;
        for (int i = 0; i < length; i++) {
            phase += size * tone.from() * Math.pow(tone.to() / tone.from(), (double) i / length) / sampleRate;
            sound[i] = (float) (Math.sin(2 * Math.PI * phase) + BREATHINESS * random.nextGaussian());
        }
        return sound;
    }

    private float[] knocked(Knock knock, int length) {
        float[] sound = new float[length];
        Biquad hollow = Biquad.bandPass(size * knock.hertz(), KNOCK_WIDTH, sampleRate);
        for (int i = 0; i < length; i++) {
            sound[i] = (float) hollow.next(i == 0 ? 1 : 0);
        }
        return sound;
    }

    private static double strength(float[] sound) {
        double power = 0;
        for (float sample : sound) {
            power += sample * sample;
        }
        return Math.sqrt(Math.max(1e-12, power / Math.max(1, sound.length)));
    }
}
