package io.minimax4j.engine.music;

import io.minimax4j.engine.audio.PcmFormat;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes music. Every call blocks, may run on many threads, and ends soon after an interrupt of its thread.
 *
 * <p>Failures come as {@link io.minimax4j.protocol.error.ApiException}: 2013 where what was given is at fault, 1001 where the
 * tools gave up, 1013 where one died, 1024 for the rest. A caller may repeat after 1001 and 1013.
 */
public interface MusicEngine {
    /** What every song comes as. */
    PcmFormat FORMAT = new PcmFormat(44_100, 2);

    /** The models it stands for; the first is the usual one. */
    List<String> models();

    /** Makes a song and gives its samples to the sink, in {@link #FORMAT}, on this thread. */
    void make(SongOrder order, SongSink sink) throws InterruptedException;

    /** Writes lyrics, or changes some. */
    Lyrics write(LyricsOrder order) throws InterruptedException;

    /**
     * Listens to a recording of which a cover is to be made.
     *
     * @param recording a file of sound in any of the usual containers, 6 s to 6 min long
     */
    ReferenceSong listen(Path recording) throws InterruptedException;
}
