package io.minimax4j.server.file;

import java.time.Duration;

/** What the server says of a file it makes itself, and for how long it is kept. */
public record GeneratedFile(String purpose, String filename, String mediaType, Duration life) {}
