package io.minimax4j.cli.serve;

import io.minimax4j.server.ServerConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The address of the server that runs on this machine, left as a small file in its data folder while it runs. */
public final class RunningServer implements AutoCloseable {
    private static final String FILE = "serving.url";
    private static final String USUAL = "http://127.0.0.1:8080";

    private final Path file;

    private RunningServer(Path file) {
        this.file = file;
    }

    static RunningServer announce(Path data, String address) throws IOException {
        Path file = data.resolve(FILE);
        Files.writeString(file, address + "\n");
        return new RunningServer(file);
    }

    /** Where the local server answers; the usual place if none has left its address. */
    public static String address(Map<String, String> environment) {
        Path file = data(environment).resolve(FILE);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : USUAL;
        } catch (IOException e) {
            return USUAL;
        }
    }

    /** The data folder, which may not be there yet. */
    public static Path data(Map<String, String> environment) {
        return ServerConfig.load(Map.of(), environment).data();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
