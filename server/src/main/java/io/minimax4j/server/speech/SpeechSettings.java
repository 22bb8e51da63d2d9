package io.minimax4j.server.speech;

import java.nio.file.Path;

/**
 * What speech needs beside an engine.
 *
 * @param folder for audio that is too large for the memory while it is made
 * @param links where audio goes that is wanted as a link
 * @param aggregate whether a stream's last event repeats the whole audio unless the request says
 */
public record SpeechSettings(Path folder, AudioLinks links, boolean aggregate) {}
