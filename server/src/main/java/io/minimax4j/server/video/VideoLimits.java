package io.minimax4j.server.video;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How long things last, and where they are made.
 *
 * @param life of a clip that was made
 * @param retention of what came with a request whose task never ends
 * @param folder for clips while they are made
 */
public record VideoLimits(Duration life, Duration retention, Path folder) {}
