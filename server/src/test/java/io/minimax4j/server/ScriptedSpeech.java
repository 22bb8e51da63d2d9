package io.minimax4j.server;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.speech.SpeechSink;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.speech.Utterance;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A speech engine that makes the samples a test tells it to, and remembers what it was asked. */
public final class ScriptedSpeech implements SpeechEngine {
    private static final List<SystemVoice> VOICES = List.of(
            new SystemVoice("male-qn-qingse", "青涩青年音色", "Chinese (Mandarin)", List.of("A young man.")),
            new SystemVoice("Wise_Woman", "Wise Woman", "multi", List.of("A woman.", "Wise.")));

    private final List<Utterance> all = new CopyOnWriteArrayList<>();
    private volatile Reading reading = saying(samples(new short[]{0x0201, 0x0403}));
    private volatile @Nullable Utterance asked;

    /** What the engine does when it is asked. */
    public interface Script {
        void play(SpeechSink sink) throws InterruptedException;
    }

    /** What the engine does with what it is asked. */
    public interface Reading {
        void read(Utterance utterance, SpeechSink sink) throws InterruptedException;
    }

    private static Reading saying(Script script) {
        return (utterance, sink) -> script.play(sink);
    }

    /** 8000 samples a second, one channel, a call for each array. */
    public static Script samples(short[]... blocks) {
        return sink -> {
            sink.begin(PcmFormat.mono(8000));
            for (short[] block : blocks) {
                sink.pcm(block, block.length);
            }
        };
    }

    public void script(Script next) {
        reading = saying(next);
    }

    public void reading(Reading next) {
        reading = next;
    }

    /** All that it was asked, in the order in which it began. */
    public List<Utterance> all() {
        return all;
    }

    public Utterance asked() {
        return asked;
    }

    @Override
    public List<String> models() {
        return List.of("speech-2.8-hd", "speech-2.6-hd", "speech-02-turbo");
    }

    @Override
    public List<SystemVoice> systemVoices() {
        return VOICES;
    }

    @Override
    public Optional<SystemVoice> systemVoice(String voiceId) {
        return VOICES.stream().filter(voice -> voice.id().equals(voiceId)).findFirst();
    }

    @Override
    public void speak(Utterance utterance, SpeechSink sink) throws InterruptedException {
        asked = utterance;
        all.add(utterance);
        reading.read(utterance, sink);
    }
}
