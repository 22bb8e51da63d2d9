package io.minimax4j.server.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A push of one change as its row stands.
 *
 * @param dueSince since when it is being tried: since the change, or since somebody asked for it again
 * @param lastStatus the HTTP status of the last try, null if no reply came
 */
record Delivery(long id, long taskId, String subject, String url, State state, String body, int tries,
        Instant createdAt, Instant dueSince, Instant nextAt, @Nullable Instant deliveredAt,
        @Nullable Integer lastStatus, @Nullable String lastError) {

    /** How a receiver tells deliveries apart: the same in every try. */
    String name() {
        return "msg_" + id;
    }

    enum State {
        PENDING, DELIVERED, FAILED
    }
}
