package io.minimax4j.verification.process;

import java.nio.file.Path;

/**
 * Starts of the server that take half the time, for tests that need very many: what the JVM learns of the classes at one
 * start is kept for the others, and it does not bother to optimise. The program is the same.
 */
public final class QuickStart {
    private static final String[] FLAGS = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private QuickStart() {}

    public static Launch of(Launch launch) {
        return launch.jvm(FLAGS).jvm("-XX:AOTCache=" + Learnt.CACHE, "-Xlog:disable");
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
