package io.minimax4j.server.voice;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.speech.SpeechVoice;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.speech.Channel;
import io.minimax4j.server.speech.Order;
import io.minimax4j.server.speech.SpeechService;
import io.minimax4j.server.speech.StyleReader;
import io.minimax4j.server.speech.TextRules;
import io.minimax4j.server.speech.VoiceBook;
import java.nio.file.Path;
import java.util.Collection;

/** Speaks with voices that are in no book yet. */
final class Trials {
    private final SpeechEngine engine;
    private final SpeechService speech;
    private final Path folder;

    Trials(SpeechEngine engine, SpeechService speech, Path folder) {
        this.engine = engine;
        this.speech = speech;
        this.folder = folder;
    }

    /** The first of the engine's models, for who cannot choose one. */
    String usualModel() {
        return engine.models().getFirst();
    }

    /**
     * The order to speak what a request says with the voice.
     *
     * @param field where the text stands, for errors
     */
    Order order(Account account, SpeechRequest request, String field, MadeVoice voice) {
        StyleReader styles = new StyleReader(engine, new OneVoice(voice));
        return TextRules.order(styles.read(account.id(), request, Channel.WHOLE), request.text(), field);
    }

    Clip speak(Order order) throws InterruptedException {
        return Clip.spoken(speech, order, folder);
    }

    /** A book with nothing else in it. */
    private record OneVoice(SpeechVoice voice) implements VoiceBook {
        @Override
        public SpeechVoice find(long accountId, String voiceId) {
            return voice;
        }

        @Override
        public int used(long accountId, Collection<MadeVoice> voices) {
            return 0;
        }
    }
}
