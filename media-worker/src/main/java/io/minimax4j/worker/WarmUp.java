package io.minimax4j.worker;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.media.pipe.MessageOutput;
import io.minimax4j.worker.codec.Codecs;
import io.minimax4j.worker.session.Session;
import io.minimax4j.worker.speech.Speakers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Lets the engines run once before anybody waits for them, so that libraries are loaded, dictionaries read and classes
 * linked. Requests that come meanwhile are served; they only find less prepared.
 */
final class WarmUp {
    private static final PcmFormat SPEECH = PcmFormat.mono(22_050);
    private static final Map<String, String> TEXTS = Map.of("en-us", "One.", "cmn", "一。");

    private final Speakers speakers;
    private final MessageOutput out;

    WarmUp(Speakers speakers, MessageOutput out) {
        this.speakers = speakers;
        this.out = out;
    }

    void run() {
        try {
            speak();
            for (AudioCodec codec : AudioCodec.values()) {
                encode(AudioEncoding.nearest(codec, 32_000, 1, AudioEncoding.USUAL_BITRATE));
            }
            out.send(0, new Message.Warm());
        } catch (MediaException | IOException e) {
            System.err.println("warm-up failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void speak() throws MediaException, IOException, InterruptedException {
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            speakers.speak(SynthesisRequest.builder(text.getValue(), text.getKey()).build(), unheard());
        }
    }

    private static void encode(AudioEncoding encoding) throws MediaException, InterruptedException {
        Session session = unheard();
        session.receive(Message.Samples.of(new short[Message.Samples.MAX]));
        session.receive(new Message.Finish());
        Codecs.encode(new Message.Encode(SPEECH, encoding, true), session);
    }

    /** A session whose answers go nowhere. */
    private static Session unheard() {
        return new Session(0, new MessageOutput(OutputStream.nullOutputStream()));
    }
}
