package io.minimax4j.engine.offline.music.mix;

import io.minimax4j.engine.offline.music.play.Stem;
import io.minimax4j.engine.offline.music.score.Form;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Band, voices and their rooms become two channels, in place of the band's. */
final class MixDown {
    private static final int RATE = Stem.RATE;
    private static final double FADE_BEFORE = 0.4;
    private static final double SILENT_END = 0.06;
    private static final double HALF_POWER = Math.sqrt(0.5);
    private static final double DOTTED_EIGHTH = 1.5 * Tempo.EIGHTH;
    private static final float PLATE = 0.3f;
    private static final int GAIN_STEP = 16;

    private final Taste taste;
    private final float[] left;
    private final float[] right;
    private final Hall hall;
    private final Hall plate;
    private final Echo echo;
    private final Attention attention = new Attention(RATE);
    private final Glue glue = new Glue(RATE);
    private final int fadeFrom;
    private final int fadeTo;

    MixDown(Form form, Taste taste, float[] left, float[] right) {
        this.taste = taste;
        this.left = left;
        this.right = right;
        this.hall = new Hall(taste.room(), Math.min(1.2, 0.45 + taste.room() / 4), 0.012, 5200, 180, RATE);
        this.plate = new Hall(taste.plate(), 0.62, 0.028, 8000, 260, RATE);
        this.echo = new Echo(form.tempo().seconds(DOTTED_EIGHTH), RATE);
        this.fadeTo = left.length - (int) (SILENT_END * RATE);
        this.fadeFrom = Math.max(0, (int) (form.tempo().sample(form.ticks(), RATE) - FADE_BEFORE * RATE));
    }

    void run(float[] send, Ramp sections, @Nullable Voices voices, Ramp voiceLevels) throws InterruptedException {
        List<Biquad> leftTone = tone();
        List<Biquad> rightTone = tone();
        double bandGain = 1;
        double voiceGain = 1;
        for (int i = 0; i < left.length; i++) {
            MixDesk.check(i);
            if (i % GAIN_STEP == 0) {
                bandGain = Decibels.gain(sections.at(i));
                voiceGain = Decibels.gain(voiceLevels.at(i));
            }
            hall.take((float) (send[i] * bandGain));
            double l = left[i] * bandGain + hall.left();
            double r = right[i] * bandGain + hall.right();
            if (voices != null) {
                float middle = (voices.left(i) + voices.right(i)) / 2;
                attention.take(l, r, middle);
                float sent = (float) (middle * voiceGain);
                plate.take(sent * PLATE);
                echo.take(sent);
                l = attention.left() + voices.left(i) * voiceGain + plate.left() + taste.echo() * echo.left();
                r = attention.right() + voices.right(i) * voiceGain + plate.right() + taste.echo() * echo.right();
            }
            double gain = glue.gain(l, r) * fade(i);
            left[i] = (float) (gain * through(leftTone, l));
            right[i] = (float) (gain * through(rightTone, r));
        }
    }

    /** What records of a style sound like, whoever plays. */
    private List<Biquad> tone() {
        return List.of(Biquad.highPass(22, HALF_POWER, RATE), Biquad.lowShelf(140, taste.low(), RATE),
                Biquad.peak(900, 0.6, taste.middle(), RATE), Biquad.highShelf(6000, taste.high(), RATE));
    }

    private static double through(List<Biquad> filters, double sample) {
        double heard = sample;
        for (int i = 0; i < filters.size(); i++) {
            heard = filters.get(i).next(heard);
        }
        return heard;
    }

    private double fade(int frame) {
        if (frame < fadeFrom) {
            return 1;
        }
        if (frame >= fadeTo) {
            return 0;
        }
        double cos = Math.cos(Math.PI / 2 * (frame - fadeFrom) / (fadeTo - fadeFrom));
        return cos * cos;
    }
}
