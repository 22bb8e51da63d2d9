package io.minimax4j.server.store;

import java.time.Duration;

/**
 * How long a service may keep a request waiting.
 *
 * @param silence how long it may send nothing before it is asked again
 * @param total how long one call may take with all its repetitions
 */
record S3Patience(Duration silence, Duration total) {
    static final S3Patience USUAL = new S3Patience(Duration.ofSeconds(20), Duration.ofSeconds(60));
}
