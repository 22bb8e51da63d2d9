package io.minimax4j.engine.offline.music.singing;

import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.SplittableRandom;

/**
 * The last hand on a take: rumble is taken away, the range in which singers are heard over a band is lifted, air is put where
 * the synthesizer has none, sharp hisses are held back, and all is made as loud as a voice comes to a desk.
 */
final class Finish {
    private static final double RUMBLE = 85;
    private static final double BOX = 420;
    private static final double BOX_CUT = -1.5;
    private static final double PRESENCE = 3000;
    private static final double PRESENCE_LIFT = 2.5;
    private static final double AIR_FROM = 9500;
    private static final double HISS_FROM = 5000;
    private static final double AIR = 0.5;
    private static final double FOLLOW_SECONDS = 0.004;
    private static final double HISS_HELD = 0.35;
    private static final float KNEE = 0.7f;
    private static final float CEILING = 0.95f;
    private static final double SOUNDS = 0.1;

    private final int rate;

    Finish(int rate) {
        this.rate = rate;
    }

    void on(float[] song, SplittableRandom random, double level) {
        Biquad rumble = Biquad.highPass(RUMBLE, 0.7, rate);
        Biquad box = Biquad.peak(BOX, 0.8, BOX_CUT, rate);
        Biquad presence = Biquad.peak(PRESENCE, 0.9, PRESENCE_LIFT, rate);
        Biquad hiss = Biquad.highPass(HISS_FROM, 0.7, rate);
        Biquad air = Biquad.highPass(AIR_FROM, 0.7, rate);
        double follow = 1 - Math.exp(-1 / (FOLLOW_SECONDS * rate));
        double hissing = 0;
        double voice = 0;
        for (int i = 0; i < song.length; i++) {
            double sample = presence.next(box.next(rumble.next(song[i])));
            double high = hiss.next(sample);
            hissing += follow * (Math.abs(high) - hissing);
            voice += follow / 8 * (Math.abs(sample) - voice);
            double noise = air.next(random.nextDouble() * 2 - 1) * AIR * hissing;
            double tooMuch = Math.max(0, hissing - HISS_HELD * voice) / (hissing + 1e-9);
            song[i] = (float) (sample - high * 0.5 * tooMuch + noise);
        }
        level(song, level);
    }

    /** Of what sounds, the root mean square is brought to a level; what would be too loud then is bent. */
    private void level(float[] song, double level) {
        int block = rate / 50;
        double[] squares = new double[song.length / block];
        double most = 0;
        for (int b = 0; b < squares.length; b++) {
            for (int i = b * block; i < (b + 1) * block; i++) {
                squares[b] += song[i] * song[i] / block;
            }
            most = Math.max(most, squares[b]);
        }
        double sum = 0;
        int counted = 0;
        for (double square : squares) {
            if (square > most * SOUNDS * SOUNDS) {
                sum += square;
                counted++;
            }
        }
        float gain = counted == 0 ? 0 : (float) (level / Math.sqrt(sum / counted));
        for (int i = 0; i < song.length; i++) {
            song[i] = bent(song[i] * gain);
        }
    }

    private static float bent(float sample) {
        float size = Math.abs(sample);
        float room = CEILING - KNEE;
        return size < KNEE ? sample : Math.copySign(KNEE + room * (float) Math.tanh((size - KNEE) / room), sample);
    }
}
