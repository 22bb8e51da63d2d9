package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.offline.speech.language.Language;
import io.minimax4j.engine.offline.speech.sound.Listener;
import io.minimax4j.engine.offline.speech.sound.Stage;
import io.minimax4j.engine.offline.speech.text.Part;
import io.minimax4j.engine.offline.speech.text.Part.Silence;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import io.minimax4j.engine.speech.SpeechSink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One utterance being spoken, part after part, into one sink. */
final class Performance {
    private static final float FULL_SCALE = 32768;
    private static final int CENTI = 100;

    private final MediaToolbox toolbox;
    private final Diction diction;
    private final SpeechSink sink;
    private @Nullable Listener listener;
    private int sampleRate;

    Performance(MediaToolbox toolbox, Diction diction, SpeechSink sink) {
        this.toolbox = toolbox;
        this.diction = diction;
        this.sink = sink;
    }

    void perform(List<Part> parts) throws MediaException, InterruptedException {
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Words words -> {
                    Run run = new Run(words.language());
                    toolbox.synthesize(diction.request(words), run);
                    run.end();
                    breakBefore(words, i + 1 < parts.size() ? parts.get(i + 1) : null);
                }
                case Silence silence -> silence((long) silence.centiseconds() * sampleRate / CENTI);
            }
        }
    }

    /** The silence that a text asks for takes the place of that of its marks. */
    private void breakBefore(Words words, @Nullable Part next) throws InterruptedException {
        if (next instanceof Words) {
            silence(diction.breakFrames(words, sampleRate));
        }
    }

    private void silence(long frames) throws InterruptedException {
        if (listener != null) {
            listener.silence(frames);
        }
    }

    private Listener listener(PcmFormat format) {
        if (listener == null) {
            listener = new Listener(format, sink);
            sampleRate = format.sampleRate();
        }
        return listener;
    }

    /** Takes the sound of one run of words. */
    private final class Run implements SynthesisSink {
        private final Language language;
        private @Nullable Stage way;
        private float[] samples = new float[1024];

        Run(Language language) {
            this.language = language;
        }

        @Override
        public void begin(PcmFormat format) {
            way = diction.way(language, format.sampleRate(), listener(format));
        }

        @Override
        public void event(SpeechEvent event) {
            // Places in the text are of no use here.
        }

        @Override
        public void pcm(short[] pcm, int length) throws InterruptedException {
            if (samples.length < length) {
                samples = new float[length];
            }
            for (int i = 0; i < length; i++) {
                samples[i] = pcm[i] / FULL_SCALE;
            }
            if (way != null) {
                way.take(samples, length);
            }
        }

        void end() throws InterruptedException {
            if (way != null) {
                way.end();
            }
        }
    }
}
