package io.minimax4j.client.speech;

import io.minimax4j.client.error.MiniMaxException;
import org.jspecify.annotations.Nullable;

/** Where an {@link AudioStream} takes its events from. */
interface AudioEvents extends AutoCloseable {
    /**
     * The next event, waiting for it; null at an orderly end.
     *
     * @throws MiniMaxException if it broke off, stalled, was refused, or the thread was interrupted
     */
    @Nullable
    AudioEvent next();

    /** The id by which the platform finds the request, if it is known before the first event. */
    @Nullable
    String traceId();

    /** What to throw for an event that is not what the contract says. */
    MiniMaxException malformed(String what);

    /** Fetches the subtitles that a link leads to. */
    Subtitles subtitles(String link);

    @Override
    void close();
}
