package io.minimax4j.engine.media;

/**
 * What the supervisor's gauges show.
 *
 * @param alive    processes that are ready for work
 * @param restarts processes replaced since the start
 * @param sessions sessions open now
 */
public record WorkerStats(int alive, long restarts, int sessions) {}
