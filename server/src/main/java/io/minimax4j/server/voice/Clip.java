package io.minimax4j.server.voice;

import io.minimax4j.server.speech.AudioSpool;
import io.minimax4j.server.speech.CanonicalAudio;
import io.minimax4j.server.speech.Order;
import io.minimax4j.server.speech.SpeechService;
import io.minimax4j.server.speech.Spoken;
import java.nio.file.Path;

/** A text that a voice speaks before it is kept, so that its maker hears it; that does not count as using it. */
final class Clip implements AutoCloseable {
    private static final int IN_MEMORY = 1 << 20;

    private final AudioSpool spool;
    private final Spoken spoken;
    private final CanonicalAudio audio;

    private Clip(AudioSpool spool, Spoken spoken) {
        this.spool = spool;
        this.spoken = spoken;
        this.audio = new CanonicalAudio(spool, spoken.tail().patches());
    }

    /** @param folder for audio that is too large for the memory */
    static Clip spoken(SpeechService speech, Order order, Path folder) throws InterruptedException {
        AudioSpool spool = new AudioSpool(folder, IN_MEMORY, order.subtitles());
        try {
            return new Clip(spool, speech.preview(order, spool));
        } catch (InterruptedException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    Spoken spoken() {
        return spoken;
    }

    /** Only while the clip is open. */
    CanonicalAudio audio() {
        return audio;
    }

    @Override
    public void close() {
        spool.close();
    }
}
