package io.minimax4j.verification.process;

import java.nio.file.Path;
import java.util.List;

/**
 * Starts of the server that take half the time, for tests that need very many: what the JVM learns of the classes at one
 * start is kept for the others, it does not bother to optimise, and it has one media worker unless a test says how many.
 * The program is the same.
 */
public final class QuickStart {
    /** For programs that end before optimising would pay. */
    public static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final String WORKERS = "workers";

    private QuickStart() {}

    public static Launch of(Launch launch) {
        Launch quick = launch.jvm(FLAGS).jvm("-XX:AOTCache=" + Learnt.CACHE, "-Xlog:disable");
        return quick.settings().containsKey(WORKERS) ? quick : quick.set(WORKERS, "1");
    }

    /** Made once in a run, by a server that starts and stops. */
    private static final class Learnt {
        static final Path CACHE = learn();

        private static Path learn() {
            Path folder = Folders.temporary("learnt");
            Path cache = folder.resolve("classes.aot");
            try (ServerProcess server = ServerProcess
                    .start(Launch.over(folder.resolve("data")).jvm(FLAGS).jvm("-XX:AOTCacheOutput=" + cache))) {
                server.terminate();
                server.awaitExit();
            }
            return cache;
        }
    }
}
