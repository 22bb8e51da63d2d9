package io.minimax4j.server.account;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a key after it was made: never the key itself.
 *
 * @param name what its owner calls it, empty for one without a name
 */
public record ApiKey(long id, long accountId, String name, Instant createdAt, Optional<Instant> revokedAt) {}
