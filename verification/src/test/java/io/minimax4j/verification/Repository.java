package io.minimax4j.verification;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where things of the source tree stand, and the program folder that the build made. */
public final class Repository {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();

    private Repository() {}

    /** The folder of this module. */
    public static Path verification() {
        return MODULE;
    }

    /** The folder of the whole repository. */
    public static Path root() {
        Path root = MODULE.getParent();
        if (root == null || !Files.exists(root.resolve("pom.xml"))) {
            throw new IllegalStateException("No repository around '" + MODULE + "': run from the module's own folder.");
        }
        return root;
    }

    /** The program as it is shipped: {@code lib/*.jar} and {@code worker/*.jar}. */
    public static Path program() {
        Path program = root().resolve("cli/target/minimax");
        if (!Files.isDirectory(program.resolve("lib")) || !Files.isDirectory(program.resolve("worker"))) {
            throw new IllegalStateException("The program folder '" + program
                    + "' is not built: run 'mvn verify', or 'mvn -pl verification -am package' for this module alone.");
        }
        return program;
    }

    /** The java command that runs this test. */
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
