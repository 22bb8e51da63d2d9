package io.minimax4j.server.speech;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.speech.Utterance;

/**
 * A speech request that was found in order.
 *
 * @param delivery how the audio goes to the caller
 * @param measure what is told and charged of the text
 */
record Order(Utterance utterance, AudioEncoding encoding, Delivery delivery, TextMeasure measure) {

    enum Delivery {
        /** One reply with the audio in it. */
        HEX,
        /** One reply with a link to the audio. */
        URL,
        /** Events; the last one repeats the whole. */
        STREAM,
        /** Events; the last one only tells of the whole. */
        STREAM_ONCE
    }
}
