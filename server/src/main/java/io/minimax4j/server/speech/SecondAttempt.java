package io.minimax4j.server.speech;

import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.protocol.error.ApiException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sound that an engine makes and an encoder encodes: begun once more if a worker process dies under it. */
public final class SecondAttempt {
    private static final Logger LOG = LoggerFactory.getLogger(SecondAttempt.class);

    private SecondAttempt() {}

    /** One attempt, from the beginning to the end of the sound. */
    @FunctionalInterface
    public interface Work {
        EncodedTail run() throws MediaException, InterruptedException;
    }

    /**
     * Does the work, twice at most.
     *
     * @param restart forgets what was made, and tells whether that is possible: it is not where something was heard already
     * @throws MediaException if the toolbox failed
     */
    public static EncodedTail of(Work work, BooleanSupplier restart) throws MediaException, InterruptedException {
        try {
            return attempt(work);
        } catch (MediaException e) {
            if (e.kind() != Kind.WORKER_DIED || !restart.getAsBoolean()) {
                throw e;
            }
            LOG.warn("A media worker died while sound was made; it is made again from its beginning");
        }
        return attempt(work);
    }

    private static EncodedTail attempt(Work work) throws MediaException, InterruptedException {
        try {
            return work.run();
        } catch (MediaFailure e) {
            throw e.failure();
        } catch (ApiException e) {
            if (e.getCause() instanceof MediaException failure && failure.kind() == Kind.WORKER_DIED) {
                throw failure;
            }
            throw e;
        }
    }
}
