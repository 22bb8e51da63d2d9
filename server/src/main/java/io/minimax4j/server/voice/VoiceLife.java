package io.minimax4j.server.voice;

import java.time.Duration;

/**
 * How voices live that accounts make.
 *
 * @param unused how long one is kept that nobody speaks with
 * @param listedUnused whether lists show it before it was spoken with; the platform's do not
 */
public record VoiceLife(Duration unused, boolean listedUnused) {}
