package io.minimax4j.server.speech.longform;

/**
 * A text that becomes an audio of its own.
 *
 * @param name its place in the archive below the archive's folder, without the ending: short ASCII
 */
record Track(String name, String text) {}
