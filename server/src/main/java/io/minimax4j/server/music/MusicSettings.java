package io.minimax4j.server.music;

import java.nio.file.Path;

/**
 * What music needs beside an engine.
 *
 * @param folder for songs while they are made, and uploads while they come
 * @param aggregate whether a stream's last event repeats the whole song
 */
public record MusicSettings(Path folder, MusicLinks links, boolean aggregate) {}
