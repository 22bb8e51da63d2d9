package io.minimax4j.worker.speech;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.worker.natives.NativeCache;
import io.minimax4j.worker.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The speakers of this process. One that is idle and has the wanted voice is taken first; when all are busy another is
 * made, for a session whose consumer stalls keeps its speaker for as long as it does.
 */
public final class Speakers {
    private static final int MOST = 64;
    private static final int PATIENCE_SECONDS = 5;

    private final EspeakFiles files;
    private final Semaphore places = new Semaphore(MOST);
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Speaker> idle = new ArrayDeque<>();
    private final AtomicInteger made = new AtomicInteger();

    private Speakers(EspeakFiles files) {
        this.files = files;
    }

    /** Unpacks what is needed; loads nothing yet. */
    public static Speakers open() throws IOException {
        return new Speakers(EspeakFiles.unpack(NativeCache.open(EspeakFiles.LONGEST_PATH)));
    }

    /** Speaks the whole text into the session, without saying that it is done. */
    public void speak(SynthesisRequest request, Session session)
            throws MediaException, IOException, InterruptedException {
        if (!request.variant().isEmpty() && !files.hasVariant(request.variant())) {
            throw new MediaException(Kind.UNSUPPORTED, "there is no voice variant " + request.variant());
        }
        if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new MediaException(Kind.TIMEOUT, "all " + MOST + " speakers of a media worker are busy");
        }
        try {
            Speaker speaker = take(Speaker.voiceName(request));
            try {
                speaker.speak(request, session);
            } finally {
                giveBack(speaker);
            }
        } finally {
            places.release();
        }
    }

    private Speaker take(String voice) throws IOException {
        Speaker match = idle(voice);
        return match != null ? match : make();
    }

    private @Nullable Speaker idle(String voice) {
        lock.lock();
        try {
            Speaker match = idle.stream().filter(speaker -> speaker.voice().equals(voice)).findFirst()
                    .orElse(idle.peekLast());
            idle.remove(match);
            return match;
        } finally {
            lock.unlock();
        }
    }

    private Speaker make() throws IOException {
        Path library = NativeCache.copy(files.library(), "speaker-" + made.getAndIncrement() + ".lib");
        return new Speaker(library, files.data());
    }

    private void giveBack(Speaker speaker) {
        lock.lock();
        try {
            idle.addFirst(speaker);
        } finally {
            lock.unlock();
        }
    }
}
