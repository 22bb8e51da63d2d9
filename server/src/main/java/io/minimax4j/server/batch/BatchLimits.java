package io.minimax4j.server.batch;

import java.time.Duration;

/**
 * How long a batch may take, how long its files are kept, and how many of its parts may run at once.
 *
 * @param window from its creation on
 * @param retention of the files of results
 * @param parallel parts of one account that run at once, which decides how finely a batch is cut
 */
public record BatchLimits(Duration window, Duration retention, int parallel) {}
