package io.minimax4j.server.music;

import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.music.Lyrics;
import io.minimax4j.engine.music.LyricsOrder;
import io.minimax4j.engine.music.MusicEngine;
import io.minimax4j.engine.music.ReferenceSong;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.account.Demand;
import io.minimax4j.server.account.Permit;
import io.minimax4j.server.computing.Job;
import io.minimax4j.server.computing.Workbench;
import io.minimax4j.server.computing.Workbench.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Makes songs and lyrics for accounts: limits, then what is covered, then the engine. */
public final class MusicService {
    /** The name under which writing lyrics is limited. */
    private static final String WRITING = "lyrics_generation";
    private static final Duration BEAT = Duration.ofMillis(500);

    private final MusicEngine engine;
    private final Recorder recorder;
    private final Workbench studio;
    private final Covers covers;
    private final Admission admission;

    /** @param studio where songs are made and listened to */
    public MusicService(MusicEngine engine, MediaToolbox toolbox, Workbench studio, Covers covers,
            Admission admission) {
        this.engine = engine;
        this.recorder = new Recorder(engine, toolbox);
        this.studio = studio;
        this.covers = covers;
        this.admission = admission;
    }

    MusicEngine engine() {
        return engine;
    }

    /** Takes the bytes of a song while they come, and waits while they do not. */
    interface Hearing extends Waiting {
        void piece(byte[] bytes);
    }

    /**
     * Makes a song.
     *
     * @throws io.minimax4j.protocol.error.ApiException 1002 or 1041 over a limit, 1008 where the budget is spent, 2013 for
     *         a recording that cannot be covered or lyrics that cannot be sung, 1001, 1013 or 1024 if the engine failed
     */
    Song make(Caller caller, MusicOrder order, Tape tape, Waiting waiting) throws InterruptedException {
        try (Permit permit = admission.admit(caller, new Demand(order.model().id(), 0, 0, true))) {
            ReferenceSong reference = covers.reference(caller.accountId(), order, waiting);
            EncodedTail tail = studio.run(recording(order, reference, tape), waiting);
            permit.settle(0, 0);
            return new Song(order.encoding(), tail);
        }
    }

    /** {@link #make}, heard from the first piece on. A reader that is slow keeps no processor waiting. */
    Song stream(Caller caller, MusicOrder order, Tape tape, Hearing hearing) throws InterruptedException {
        try (Permit permit = admission.admit(caller, new Demand(order.model().id(), 0, 0, true))) {
            ReferenceSong reference = covers.reference(caller.accountId(), order, hearing);
            try (Job<EncodedTail> job = studio.begin(recording(order, reference, tape))) {
                hear(tape, hearing);
                Song song = new Song(order.encoding(), job.result());
                permit.settle(0, 0);
                return song;
            }
        }
    }

    private static void hear(Tape tape, Hearing hearing) throws InterruptedException {
        while (!tape.isHeard()) {
            byte[] piece = tape.piece(BEAT);
            if (piece.length > 0) {
                hearing.piece(piece);
            } else if (!tape.isHeard()) {
                hearing.beat();
            }
        }
    }

    private Callable<EncodedTail> recording(MusicOrder order, @Nullable ReferenceSong reference, Tape tape) {
        return () -> {
            try {
                String words = order.written()
                        ? engine.write(new LyricsOrder(order.prompt(), null, null, order.seed())).text()
                        : order.lyrics();
                return recorder.record(order.song(words, reference), order.encoding(), order.streamed(), tape);
            } finally {
                tape.end();
            }
        };
    }

    /** @throws io.minimax4j.protocol.error.ApiException 1002 or 1041 over a limit, 1008 where the budget is spent */
    Lyrics write(Caller caller, LyricsOrder order, Waiting waiting) throws InterruptedException {
        try (Permit permit = admission.admit(caller, new Demand(WRITING, 0, 0, true))) {
            Lyrics lyrics = studio.run(() -> engine.write(order), waiting);
            permit.settle(0, 0);
            return lyrics;
        }
    }

    /**
     * Listens to a recording, or remembers what was heard in it.
     *
     * @throws io.minimax4j.protocol.error.ApiException 1002 or 1041 over a limit, 1008 where the budget is spent, 2013 for
     *         a recording that cannot be covered
     */
    KeptCover listen(Caller caller, Covered recording, Waiting waiting) throws InterruptedException {
        try (Permit permit = admission.admit(caller, new Demand(MusicModel.MUSIC_COVER.id(), 0, 0, true))) {
            KeptCover cover = covers.heard(caller.accountId(), recording, waiting);
            permit.settle(0, 0);
            return cover;
        }
    }

    /**
     * Keeps a recording for songs of {@code music-01} to refer to, and returns what its ids end with.
     *
     * @throws io.minimax4j.protocol.error.ApiException 1002 or 1041 over a limit, 1008 where the budget is spent, 2013 for
     *         a recording that cannot be used
     */
    String upload(Caller caller, Path file, Upload kind, Waiting waiting) throws InterruptedException {
        try (Permit permit = admission.admit(caller, new Demand(MusicModel.MUSIC_01.id(), 0, 0, true))) {
            String id = covers.upload(caller.accountId(), file, kind, waiting);
            permit.settle(0, 0);
            return id;
        }
    }
}
