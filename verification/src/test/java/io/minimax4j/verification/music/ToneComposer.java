package io.minimax4j.verification.music;

import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.engine.music.LyricsOrder;
import io.minimax4j.engine.music.MusicEngine;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.music.ReferenceSong.Label;
import io.minimax4j.engine.music.ReferenceSong.Segment;
import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.music.SongSink;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Songs of two tones, one for each ear, four seconds long or as long as what they cover. */
final class ToneComposer implements MusicEngine {
    static final int SECONDS = 4;
    private static final int BLOCK = 4096;

    private final MediaToolbox toolbox;

    ToneComposer(MediaToolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public List<String> models() {
        return List.of("music-3.0", "music-3.0-free", "music-2.6", "music-2.6-free", "music-2.5+", "music-2.5",
                "music-2.0", "music-1.5", "music-01", "music-cover", "music-cover-free");
    }

    @Override
    public void make(SongOrder order, SongSink sink) throws InterruptedException {
        double seconds = order.reference() == null ? SECONDS : order.reference().seconds();
        int frames = (int) Math.round(seconds * FORMAT.sampleRate());
        short[] block = new short[2 * BLOCK];
        for (int begin = 0; begin < frames; begin += BLOCK) {
            int count = Math.min(BLOCK, frames - begin);
            for (int i = 0; i < count; i++) {
                block[2 * i] = tone(440, begin + i);
                block[2 * i + 1] = tone(660, begin + i);
            }
            sink.progress((int) (100L * begin / frames));
            sink.pcm(block, 2 * count);
        }
        sink.progress(100);
    }

    private static short tone(int hertz, int frame) {
        return (short) Math.round(8000 * Math.sin(2 * Math.PI * hertz * frame / FORMAT.sampleRate()));
    }

    @Override
    public Lyrics write(LyricsOrder order) {
        return new Lyrics(order.title() == null ? "Two Tones" : order.title(), List.of("Drone", "Calm"),
                "[Verse 1]\nOne tone here, another there");
    }

    @Override
    public ReferenceSong listen(Path recording) throws InterruptedException {
        long[] frames = new long[1];
        try {
            toolbox.decode(recording, FORMAT, new DecodeLimits(Duration.ofMinutes(7)),
                    (samples, length) -> frames[0] += length / FORMAT.channels());
        } catch (MediaException e) {
            throw new IllegalStateException(e);
        }
        double seconds = frames[0] / (double) FORMAT.sampleRate();
        return new ReferenceSong("tones", "[Verse 1]\nWords that were heard",
                List.of(new Segment(0, seconds / 2, Label.VERSE), new Segment(seconds / 2, seconds, Label.CHORUS)),
                seconds);
    }
}
