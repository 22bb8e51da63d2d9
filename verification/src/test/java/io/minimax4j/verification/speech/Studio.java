package io.minimax4j.verification.speech;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.engine.offline.speech.OfflineSpeechEngine;
import io.minimax4j.engine.offline.speech.OfflineVoiceMaker;
import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SpeechVoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.engine.voice.Recording;
import io.minimax4j.engine.voice.VoiceMaker.Cleaning;
import io.minimax4j.verification.Repository;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;

/** The offline speech engine and its maker of voices over workers of their own. */
final class Studio implements AutoCloseable {
    private final WorkerPool workers = new WorkerPool(WorkerConfig.of(Repository.program().resolve("worker")));
    private final OfflineSpeechEngine engine = new OfflineSpeechEngine(workers);
    private final OfflineVoiceMaker maker = new OfflineVoiceMaker(workers);

    Studio() throws InterruptedException {
        if (!workers.awaitWarm(Duration.ofSeconds(60))) {
            throw new IllegalStateException("no worker is ready after a minute");
        }
    }

    OfflineSpeechEngine engine() {
        return engine;
    }

    OfflineVoiceMaker maker() {
        return maker;
    }

    Sound record(Reference reference) throws InterruptedException {
        try {
            return reference.sound(workers);
        } catch (MediaException e) {
            throw new IllegalStateException("'" + reference.name() + "' cannot be recorded", e);
        }
    }

    SpeechVoice system(String id) {
        return engine.systemVoice(id).orElseThrow();
    }

    SpeechVoice clone(Sound sound, Cleaning cleaning) throws InterruptedException {
        return new MadeVoice("clone", maker.portray(new Recording(sound.samples(), sound.rate()), cleaning).text());
    }

    SpeechVoice designed(String description) throws InterruptedException {
        return new MadeVoice("design", maker.imagine(description).text());
    }

    Sound hear(SpeechVoice voice, String text) throws InterruptedException {
        return hear(Utterance.of("speech-2.6-hd", text, voice));
    }

    Sound hear(Utterance utterance) throws InterruptedException {
        Tape tape = new Tape();
        engine.speak(utterance, tape);
        return tape.sound();
    }

    private static final class Tape implements SpeechSink {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int rate;

        @Override
        public void begin(PcmFormat format) {
            rate = format.sampleRate();
        }

        @Override
        public void pcm(short[] samples, int length) {
            ByteBuffer block = ByteBuffer.allocate(length * Short.BYTES);
            block.asShortBuffer().put(samples, 0, length);
            bytes.writeBytes(block.array());
        }

        Sound sound() {
            short[] samples = new short[bytes.size() / Short.BYTES];
            ByteBuffer.wrap(bytes.toByteArray()).asShortBuffer().get(samples);
            return new Sound(samples, rate);
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}
