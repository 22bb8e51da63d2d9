package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.portrait.Hearing;
import io.minimax4j.engine.offline.speech.portrait.Measured;
import io.minimax4j.engine.offline.speech.sound.Edges;
import io.minimax4j.engine.offline.speech.sound.Stage;
import io.minimax4j.engine.offline.speech.voice.VoiceProfile;
import io.minimax4j.engine.speech.Manner;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hears what a profile really sounds like: lets it speak a text in Mandarin and one in English, and measures them. */
final class Calibration {
    private static final String MANDARIN = "每天早上，他都会去河边走一走，看看水里的鱼。老人坐在树下喝茶，谈论昨天的比赛。女孩问妈妈，为什么天空是蓝色的？"
            + "火车站旁边有一家小书店，里面很安静。医生请我们少吃甜点，多走路，早睡早起，这样对身体很好。";
    private static final String ENGLISH = "She sells fresh bread at the market every morning. When winter comes, we usually "
            + "travel south by train and visit our old uncle in the village. "
            + "Few people know how many birds cross this valley, and nobody has ever counted them all.";

    private final MediaToolbox toolbox;

    Calibration(MediaToolbox toolbox) {
        this.toolbox = toolbox;
    }

    /** What was heard of a profile in the two languages. */
    record Heard(Measured mandarin, Measured english) {
        double hertz() {
            return Math.sqrt(mandarin.hertz() * english.hertz());
        }

        double spread() {
            return (mandarin.spread() + english.spread()) / 2;
        }

        double rate() {
            return (mandarin.rate() + english.rate()) / 2;
        }

        double breath() {
            return (mandarin.breath() + english.breath()) / 2;
        }

        double loudness() {
            return (mandarin.loudness() + english.loudness()) / 2;
        }

        double level(int band) {
            return (mandarin.levels()[band] + english.levels()[band]) / 2;
        }
    }

    Heard hear(VoiceProfile profile) throws MediaException, InterruptedException {
        return new Heard(hear(profile, MANDARIN, Language.MANDARIN), hear(profile, ENGLISH, Language.ENGLISH));
    }

    private Measured hear(VoiceProfile profile, String text, Language language)
            throws MediaException, InterruptedException {
        Diction diction = new Diction(profile, Manner.USUAL);
        Take take = new Take(diction, language);
        toolbox.synthesize(diction.request(text, language).build(), take);
        return take.measured();
    }

    /** Takes the sound of one text. */
    private static final class Take implements SynthesisSink {
        private static final float FULL_SCALE = 32768;

        private final Diction diction;
        private final Language language;
        private final Tape tape = new Tape();
        private @Nullable Stage way;
        private int sampleRate;

        Take(Diction diction, Language language) {
            this.diction = diction;
            this.language = language;
        }

        @Override
        public void begin(PcmFormat format) {
            sampleRate = format.sampleRate();
            way = new Edges(sampleRate, diction.way(language, sampleRate, tape));
        }

        @Override
        public void event(SpeechEvent event) {
            // Places in the text are of no use here.
        }

        @Override
        public void pcm(short[] pcm, int length) throws InterruptedException {
            float[] samples = new float[length];
            for (int i = 0; i < length; i++) {
                samples[i] = pcm[i] / FULL_SCALE;
            }
            Objects.requireNonNull(way).take(samples, length);
        }

        Measured measured() throws InterruptedException {
            if (way != null) {
                way.end();
            }
            return Hearing.measure(tape.recorded(), sampleRate);
        }
    }

    private static final class Tape implements Stage {
        private static final float FULL_SCALE = 32767;

        private short[] all = new short[1 << 18];
        private int length;

        @Override
        public void take(float[] samples, int count) {
            if (length + count > all.length) {
                all = Arrays.copyOf(all, Math.max(2 * all.length, length + count));
            }
            for (int i = 0; i < count; i++) {
                all[length++] = (short) Math.round(Math.clamp(samples[i], -1f, 1f) * FULL_SCALE);
            }
        }

        @Override
        public void end() {
            // All of it is here.
        }

        short[] recorded() {
            return Arrays.copyOf(all, length);
        }
    }
}
