package io.minimax4j.server.music;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.music.SongOrder;
import org.jspecify.annotations.Nullable;

/**
 * A song that a request asks for, checked.
 *
 * @param written whether its lyrics are to be written first
 * @param voice what the request names as a voice that was uploaded, which must be there; null for none
 */
record MusicOrder(MusicModel model, String prompt, String lyrics, boolean instrumental, boolean written, long seed,
        Covered covered, Covered.@Nullable Heard voice, boolean marked, AudioEncoding encoding, Delivery delivery) {

    /** How a song gets to its caller. */
    enum Delivery {
        HEX, LINK, STREAM
    }

    boolean streamed() {
        return delivery == Delivery.STREAM;
    }

    /** The order for the engine, with the lyrics it ended up with. */
    SongOrder song(String words, @Nullable ReferenceSong reference) {
        return new SongOrder(model.id(), prompt, words, instrumental, seed, reference, marked);
    }
}
