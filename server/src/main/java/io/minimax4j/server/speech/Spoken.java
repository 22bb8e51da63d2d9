package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.protocol.speech.AudioFormat;
import io.minimax4j.protocol.speech.ExtraInfo;
import org.jspecify.annotations.Nullable;

/**
 * A text that was spoken.
 *
 * @param tail the end of its audio
 * @param chargedVoices how many voices of the account's own were used for the first time
 */
public record Spoken(Order order, EncodedTail tail, int chargedVoices) {

    /** What a reply tells of it. */
    public ExtraInfo info(long audioSize) {
        AudioEncoding encoding = order.encoding();
        TextMeasure text = order.measure();
        return new ExtraInfo(tail.millis(), encoding.sampleRate(), audioSize, encoding.nominalBitrate(),
                text.characters(), text.invisibleRatio(), text.charged(), new AudioFormat(encoding.codec().token()),
                encoding.channels(), charged());
    }

    private @Nullable Integer charged() {
        return chargedVoices == 0 ? null : chargedVoices;
    }
}
