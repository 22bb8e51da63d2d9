package io.minimax4j.server.speech.longform;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What long texts may take.
 *
 * @param characters of one request whose text is in a file
 * @param life of the result
 * @param retention of what is kept of work that never ends
 * @param folder for what is too large for the memory
 */
public record LongSpeechLimits(int characters, Duration life, Duration retention, Path folder) {}
