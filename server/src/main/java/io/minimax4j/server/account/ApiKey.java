package io.minimax4j.server.account;

import java.time.Instant;
import java.util.Optional;

/** What is known of a key after it was made: never the key itself. */
public record ApiKey(long id, long accountId, Instant createdAt, Optional<Instant> revokedAt) {}
