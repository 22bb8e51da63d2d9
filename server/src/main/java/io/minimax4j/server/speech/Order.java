package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.Utterance;
import io.minimax4j.engine.speech.VoiceShare;
import java.util.List;

/**
 * A text to be spoken, found in order.
 *
 * @param measure what is told and charged of the text
 */
public record Order(Utterance utterance, AudioEncoding encoding, Subtitles subtitles, TextMeasure measure) {

    /** The voices of the account's own that it is spoken with. */
    List<MadeVoice> madeVoices() {
        return utterance.voices().stream().map(VoiceShare::voice).filter(MadeVoice.class::isInstance)
                .map(MadeVoice.class::cast).distinct().toList();
    }
}
