package io.minimax4j.verification.speech;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.SynthesisSink;
import java.nio.ByteBuffer;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A voice to be cloned: somebody the engine does not have, made of the bare synthesizer and of what the test does to it.
 *
 * @param name for people
 * @param variant the synthesizer's speaker, most of them such as the engine does not cast
 * @param pitch the synthesizer's setting
 * @param range the synthesizer's setting
 * @param playing how much faster it is played, which moves pitch and formants
 * @param colours filters of the test, one after the other
 * @param noise steady white noise, in dB below the voice; 0 for none
 * @param echo seconds until the room has died away by 60 dB; 0 for none
 * @param gain how loud
 */
record Reference(String name, String voice, String text, String variant, int pitch, int range, int wordsPerMinute,
        double playing, List<Peak> colours, double noise, double echo, double gain) {
    private static final double FULL_SCALE = 32767;
    private static final int SECONDS = 15;

    /** A gain about a frequency, in dB; the width is that of the hump over its middle. */
    record Peak(double hertz, double decibels, double width) {}

    private static final String ENGLISH = "When the sunlight strikes raindrops in the air, they act as a prism and form a "
            + "rainbow. The rainbow is a division of white light into many beautiful colours. These take the shape of a "
            + "long round arch, with its path high above, and its two ends apparently beyond the horizon. People look, "
            + "but no one ever finds the pot of gold.";
    private static final String MANDARIN = "有一回，北风和太阳正在争论谁的本事大。正说着，来了一个过路的人，身上穿了一件厚袍子。他们俩就商量好了，说谁能先叫这个"
            + "过路的人把他的袍子脱下来，就算是谁的本事大。北风就拼命地吹起来，可是他越吹得厉害，那个人就把他的袍子裹得越紧。";
    private static final String FRENCH = "La bise et le soleil se disputaient, chacun assurant qu'il était le plus fort, quand "
            + "ils ont vu un voyageur qui s'avançait, enveloppé dans son manteau. Ils sont tombés d'accord que celui qui "
            + "arriverait le premier à faire ôter son manteau au voyageur serait regardé comme le plus fort.";
    private static final String GERMAN = "Einst stritten sich Nordwind und Sonne, wer von ihnen beiden wohl der Stärkere wäre, "
            + "als ein Wanderer, der in einen warmen Mantel gehüllt war, des Weges daherkam. Sie wurden einig, dass "
            + "derjenige für den Stärkeren gelten sollte, der den Wanderer zwingen würde, seinen Mantel abzunehmen.";

    static final List<Reference> TEN = List.of(
            new Reference("deep man, English", "en-us", ENGLISH, "m5", 30, 55, 165, 0.92,
                    List.of(new Peak(300, 5, 1), new Peak(3000, -4, 1)), 0, 0, 0.8),
            new Reference("man, Chinese", "cmn", MANDARIN, "paul", 55, 60, 190, 1.06, List.of(new Peak(1800, 6, 0.8)),
                    0, 0,
                    0.7),
            new Reference("woman, Chinese", "cmn", MANDARIN, "Alicia", 50, 50, 200, 1.0,
                    List.of(new Peak(600, -5, 1), new Peak(4500, 6, 1)), 0, 0, 0.6),
            new Reference("high woman, English", "en-us", ENGLISH, "anika", 60, 60, 180, 1.08,
                    List.of(new Peak(2500, 5, 1)), 0, 0, 0.8),
            new Reference("child, English", "en-us", ENGLISH, "f3", 70, 60, 190, 1.3, List.of(), 0, 0, 0.7),
            new Reference("old man, German", "de", GERMAN, "max", 45, 45, 150, 0.95, List.of(new Peak(900, 7, 0.6)), 0,
                    0,
                    0.7),
            new Reference("woman in a room, French", "fr", FRENCH, "Andrea", 45, 60, 170, 0.97, List.of(), 0, 0.25,
                    0.7),
            new Reference("man in noise, English", "en", ENGLISH, "Denis", 50, 50, 175, 1.04,
                    List.of(new Peak(1200, -6, 0.8)), 32, 0, 0.8),
            new Reference("dark woman, Cantonese", "yue",
                    "今日天氣好好，我哋一齊去公園散步，跟住返屋企食飯。佢話聽日會落雨，記得帶遮出街。學校門口有好多人，巴士站喺對面馬路。小朋友最鍾意食雪糕，"
                            + "大人就飲茶傾偈。夜晚嘅海邊好靚，燈光好似星星一樣。",
                    "f4", 35, 50, 190, 0.9, List.of(new Peak(5000, -8, 1.5), new Peak(250, 4, 0.8)), 0, 0, 0.6),
            new Reference("bright young man, Chinese", "cmn", MANDARIN, "Mike", 75, 60, 210, 1.15,
                    List.of(new Peak(3500, 5, 1), new Peak(400, -5, 1)), 0, 0, 0.3));

    Sound sound(MediaToolbox toolbox) throws MediaException, InterruptedException {
        SynthesisRequest request = SynthesisRequest.builder(text, voice).variant(variant).pitch(pitch).pitchRange(range)
                .wordsPerMinute(wordsPerMinute).volume(60).build();
        Taken taken = new Taken();
        toolbox.synthesize(request, taken);
        double[] made = played(taken.samples());
        for (Peak peak : colours) {
            made = coloured(made, peak, taken.rate);
        }
        made = inRoom(made, taken.rate);
        made = noisy(made);
        short[] samples = new short[Math.min(made.length, SECONDS * taken.rate)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) Math.clamp(Math.round(made[i] * gain * FULL_SCALE), -32768, 32767);
        }
        return new Sound(samples, taken.rate);
    }

    private double[] played(short[] samples) {
        double[] played = new double[(int) (samples.length / playing) - 2];
        for (int i = 0; i < played.length; i++) {
            double place = i * playing;
            int whole = (int) place;
            double part = place - whole;
            played[i] = (samples[whole] * (1 - part) + samples[whole + 1] * part) / FULL_SCALE;
        }
        return played;
    }

    /** The peaking equalizer of Robert Bristow-Johnson. */
    private static double[] coloured(double[] samples, Peak peak, int rate) {
        double size = Math.pow(10, peak.decibels() / 40);
        double turn = 2 * Math.PI * peak.hertz() / rate;
        double alpha = Math.sin(turn) * peak.width() / 2;
        double a0 = 1 + alpha / size;
        double[] made = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            double x1 = i > 0 ? samples[i - 1] : 0;
            double x2 = i > 1 ? samples[i - 2] : 0;
            double y1 = i > 0 ? made[i - 1] : 0;
            double y2 = i > 1 ? made[i - 2] : 0;
            made[i] = ((1 + alpha * size) * samples[i] - 2 * Math.cos(turn) * (x1 - y1) + (1 - alpha * size) * x2
                    - (1 - alpha / size) * y2) / a0;
        }
        return made;
    }

    private double[] inRoom(double[] samples, int rate) {
        if (echo == 0) {
            return samples;
        }
        Random random = new Random(7);
        double[] made = samples.clone();
        for (int tap = 0; tap < 200; tap++) {
            int delay = (int) (rate * (0.004 + random.nextDouble() * echo));
            double strength = random.nextGaussian() * 0.09 * Math.pow(10, -3 * delay / (echo * rate));
            for (int i = delay; i < made.length; i++) {
                made[i] += strength * samples[i - delay];
            }
        }
        return made;
    }

    private double[] noisy(double[] samples) {
        if (noise == 0) {
            return samples;
        }
        double size = Math.sqrt(Arrays.stream(samples).map(one -> one * one).average().orElse(0))
                * Math.pow(10, -noise / 20);
        Random random = new Random(11);
        return Arrays.stream(samples).map(one -> one + size * random.nextGaussian()).toArray();
    }

    private static final class Taken implements SynthesisSink {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int rate;

        @Override
        public void begin(PcmFormat format) {
            rate = format.sampleRate();
        }

        @Override
        public void event(SpeechEvent event) {}

        @Override
        public void pcm(short[] samples, int length) {
            ByteBuffer block = ByteBuffer.allocate(length * Short.BYTES);
            block.asShortBuffer().put(samples, 0, length);
            bytes.writeBytes(block.array());
        }

        short[] samples() {
            short[] samples = new short[bytes.size() / Short.BYTES];
            ByteBuffer.wrap(bytes.toByteArray()).asShortBuffer().get(samples);
            return samples;
        }
    }
}
