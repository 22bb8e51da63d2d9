package io.minimax4j.server;

import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.engine.music.LyricsOrder;
import io.minimax4j.engine.music.MusicEngine;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.engine.music.ReferenceSong.Label;
import io.minimax4j.engine.music.ReferenceSong.Segment;
import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.music.SongSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Makes songs of the samples that a test tells it to, and remembers what it was asked. */
public final class ScriptedMusic implements MusicEngine {
    public static final String EVERY_MODEL = "music-3.0, music-3.0-free, music-2.6, music-2.6-free, music-2.5+, music-2.5,"
            + " music-2.0, music-1.5, music-01, music-cover, music-cover-free";
    /** What it hears in every recording. */
    public static final ReferenceSong HEARD = new ReferenceSong("tempo 90", "[Verse 1]\nLa la\n\n[Chorus]\nLi",
            List.of(new Segment(0, 15.5, Label.INTRO), new Segment(15.5, 60.123456, Label.VERSE),
                    new Segment(60.123456, 88, Label.CHORUS), new Segment(88, 90.25, Label.OUTRO)),
            90.25);

    private final List<Object> all = new CopyOnWriteArrayList<>();
    private volatile Script script = samples(new short[]{0x0201, 0x0403}, new short[]{0x0605, 0x0807});

    /** What the engine does when it is asked for a song. */
    public interface Script {
        void play(SongSink sink) throws InterruptedException;
    }

    /** A call for each array. */
    public static Script samples(short[]... blocks) {
        return sink -> {
            sink.progress(0);
            for (short[] block : blocks) {
                sink.pcm(block, block.length);
            }
            sink.progress(100);
        };
    }

    /** Makes songs like that from now on, and forgets what it was asked. */
    public void script(Script next) {
        script = next;
        all.clear();
    }

    /** Orders of songs and lyrics, and the bytes of recordings as texts, as they came. */
    public List<Object> all() {
        return List.copyOf(all);
    }

    /** The one song that it was asked for last. */
    public SongOrder asked() {
        return (SongOrder) all.getLast();
    }

    @Override
    public List<String> models() {
        return List.of(EVERY_MODEL.split(", "));
    }

    @Override
    public void make(SongOrder order, SongSink sink) throws InterruptedException {
        all.add(order);
        script.play(sink);
    }

    @Override
    public Lyrics write(LyricsOrder order) {
        all.add(order);
        String title = order.title() == null ? "夏天 Summer" : order.title();
        return new Lyrics(title, List.of("Mandopop", "Summer Vibe", "Romance"),
                "[Intro]\n\n[Verse 1]\nWritten of " + order.prompt());
    }

    @Override
    public ReferenceSong listen(Path recording) {
        try {
            all.add(Files.readString(recording));
            return HEARD;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
