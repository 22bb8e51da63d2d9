package io.minimax4j.engine.offline.music;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.engine.music.LyricsOrder;
import io.minimax4j.engine.music.MusicEngine;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.music.SongSink;
import io.minimax4j.engine.offline.music.hearing.Listening;
import io.minimax4j.engine.offline.music.poetry.Poet;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes songs by rules: harmony, melody and arrangement are written, the band is synthesized, and the words are sung by the
 * speech synthesizer at pitch. Every model name is served by it.
 */
public final class OfflineComposer implements MusicEngine {
    private static final List<String> MODELS = List.of("music-3.0", "music-2.6", "music-2.5+", "music-2.5", "music-2.0",
            "music-1.5", "music-01", "music-3.0-free", "music-2.6-free", "music-cover", "music-cover-free");
    private static final int WRITTEN = 5;
    private static final int DONE = 100;

    private final Songwriter songwriter;
    private final Production production;
    private final Listening listening;
    private final Poet poet = new Poet();

    public OfflineComposer(MediaToolbox toolbox) {
        this.songwriter = new Songwriter(toolbox);
        this.production = new Production(toolbox);
        this.listening = new Listening(toolbox);
    }

    @Override
    public List<String> models() {
        return MODELS;
    }

    @Override
    public void make(SongOrder order, SongSink sink) throws InterruptedException {
        try {
            WrittenSong written = songwriter.write(order);
            sink.progress(WRITTEN);
            production.make(written, order.marked(), sink);
            sink.progress(DONE);
        } catch (MediaException e) {
            throw MusicFailure.of(e);
        } catch (OutOfMemoryError e) {
            // A song is few large arrays: what did not fit was one of them, and all of them are free again.
            throw MusicFailure.of(e);
        }
    }

    /** The song that {@link #make} would play and sing. */
    public WrittenSong compose(SongOrder order) throws InterruptedException {
        try {
            return songwriter.write(order);
        } catch (MediaException e) {
            throw MusicFailure.of(e);
        }
    }

    @Override
    public Lyrics write(LyricsOrder order) throws InterruptedException {
        return poet.write(order);
    }

    @Override
    public ReferenceSong listen(Path recording) throws InterruptedException {
        try {
            return listening.listen(recording);
        } catch (MediaException e) {
            throw MusicFailure.of(e);
        }
    }
}
