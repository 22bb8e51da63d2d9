package io.minimax4j.engine.offline.speech;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.offline.speech.effect.Mastering;
import io.minimax4j.engine.speech.Interjection;
import io.minimax4j.engine.offline.speech.sound.Listener;
import io.minimax4j.engine.offline.speech.sound.Progress;
import io.minimax4j.engine.offline.speech.sound.Stage;
import io.minimax4j.engine.offline.speech.text.Part;
import io.minimax4j.engine.offline.speech.text.Part.Segment;
import io.minimax4j.engine.offline.speech.text.Part.Silence;
import io.minimax4j.engine.offline.speech.text.Part.Sound;
import io.minimax4j.engine.offline.speech.text.Part.Words;
import io.minimax4j.engine.speech.Modification;
import io.minimax4j.engine.speech.SpeechSink;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** One utterance being spoken, part after part, into one sink. */
final class Performance {
    private static final int CENTI = 100;
    private static final int BLOCK = 2048;
    /** The synthesizer's rate, for sounds before its first word. */
    private static final int USUAL_RATE = 22_050;
    /** Between runs of two languages within a clause, in milliseconds. */
    private static final int JOINT = 30;

    private final MediaToolbox toolbox;
    private final Diction diction;
    private final Modification modification;
    private final boolean watermark;
    private final SpeechSink sink;
    private final Subtitles subtitles;
    private @Nullable Stage master;
    private @Nullable Progress progress;
    private int sampleRate;

    Performance(MediaToolbox toolbox, Diction diction, Modification modification, boolean watermark, SpeechSink sink) {
        this.toolbox = toolbox;
        this.diction = diction;
        this.modification = modification;
        this.watermark = watermark;
        this.sink = sink;
        this.subtitles = new Subtitles(sink);
    }

    void perform(Iterator<Part> parts) throws MediaException, InterruptedException {
        for (Part part = parts.next(); part != null;) {
            Part next = parts.hasNext() ? parts.next() : null;
            switch (part) {
                case Words words -> {
                    speak(words);
                    if (!goesOnIn(next, words.words().getLast().segment())) {
                        subtitles.finish();
                    }
                    breakBefore(words, next);
                }
                case Silence silence -> silence((long) silence.centiseconds() * sampleRate / CENTI);
                case Sound sound -> interject(sound.interjection());
            }
            part = next;
        }
        if (master != null) {
            master.end();
        }
    }

    private static boolean goesOnIn(@Nullable Part next, Segment segment) {
        return next instanceof Words words && words.words().getFirst().segment() == segment;
    }

    private void speak(Words words) throws MediaException, InterruptedException {
        Run run = new Run(words, diction.lengthening(words.language()), format -> way(words, format), subtitles);
        if (progress != null) {
            run.startsAt(progress);
        }
        toolbox.synthesize(diction.request(words), run);
        run.end();
    }

    private Stage way(Words words, PcmFormat format) {
        return diction.way(words.language(), format.sampleRate(), progress(format.sampleRate()));
    }

    /** What all sound of the utterance goes through, in order. */
    private Progress progress(int rate) {
        if (progress == null) {
            sampleRate = rate;
            master = Mastering.of(modification, watermark, rate, new Listener(PcmFormat.mono(rate), sink));
            progress = new Progress(rate, master);
        }
        if (rate != sampleRate) {
            throw new IllegalStateException("the synthesizer speaks at " + rate + " Hz after sound at " + sampleRate);
        }
        return progress;
    }

    /** The silence that a text asks for takes the place of that of its marks. */
    private void breakBefore(Words words, @Nullable Part next) throws InterruptedException {
        if (next != null && !(next instanceof Silence)) {
            long frames = diction.breakFrames(words, sampleRate);
            silence(frames > 0 ? frames : (long) JOINT * sampleRate / 1000);
        }
    }

    private void silence(long frames) throws InterruptedException {
        Stage heard = progress(sampleRate == 0 ? USUAL_RATE : sampleRate);
        for (long left = frames; left > 0; left -= BLOCK) {
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted in a pause");
            }
            heard.take(new float[BLOCK], (int) Math.min(left, BLOCK));
        }
    }

    private void interject(Interjection interjection) throws InterruptedException {
        Stage heard = progress(sampleRate == 0 ? USUAL_RATE : sampleRate);
        diction.interject(interjection, sampleRate, heard);
    }
}
