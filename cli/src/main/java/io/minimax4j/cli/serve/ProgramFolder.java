package io.minimax4j.cli.serve;

import io.minimax4j.server.ServerConfig;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder the program was built into; the launcher names it, and the media worker's jars lie in it. */
final class ProgramFolder {
    private ProgramFolder() {}

    static Path worker(ServerConfig config) {
        Path folder = config.workerPath().orElseGet(() -> Path.of(System.getProperty("minimax.home", "."), "worker"));
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("the media worker is not in " + folder
                    + ": start the program with ./minimax, or set worker-path to the folder of its jars.");
        }
        return folder;
    }
}
