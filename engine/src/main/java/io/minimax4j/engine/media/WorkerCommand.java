package io.minimax4j.engine.media;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * The command line of a worker: the Java of this process on a class path.
 *
 * @param classPath as Java takes it
 * @param heap      for {@code -Xmx}; native memory comes on top
 */
public record WorkerCommand(String classPath, String heap) {
    private static final String MAIN = "io.minimax4j.worker.WorkerMain";

    /** All jars of a folder, with a heap that is enough for the usual sessions. */
    public WorkerCommand(Path folder) {
        this(folder + File.separator + "*", "128m");
    }

    /**
     * The words of the command. The compiler stops at its first tier and one thread collects garbage, because the work
     * is native code and what counts is to be ready soon.
     */
    public List<String> list() {
        return List.of(java(), "-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xrs",
                "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "--enable-native-access=ALL-UNNAMED",
                "-cp", classPath, MAIN);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
