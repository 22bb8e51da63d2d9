package io.minimax4j.cli.serve;

import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.engine.music.LyricsOrder;
import io.minimax4j.engine.music.MusicEngine;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.music.SongSink;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.nio.file.Path;
import java.util.List;

/** Serves no model of music: the place of the offline composer until it is there. */
final class NoComposer implements MusicEngine {
    @Override
    public List<String> models() {
        return List.of();
    }

    @Override
    public void make(SongOrder order, SongSink sink) {
        throw missing();
    }

    @Override
    public Lyrics write(LyricsOrder order) {
        throw missing();
    }

    @Override
    public ReferenceSong listen(Path recording) {
        throw missing();
    }

    private static ApiException missing() {
        return new ApiException(ErrorCode.MODEL_NOT_IN_PLAN);
    }
}
