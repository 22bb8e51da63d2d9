package io.minimax4j.verification.npm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A package installed from its lock file into the build folder, once: the copy of the lock that npm installed from is
 * the stamp. Scripts of packages are never run.
 */
public final class NpmPackage {
    private static final String STAMP = "installed-lock.json";

    private final Path source;
    private final Path folder;

    private NpmPackage(Path source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Installs what {@code src/test/npm/<name>} pins, if that was not done before. */
    public static synchronized NpmPackage install(String name) {
        requireNode();
        Path source = Repository.verification().resolve("src/test/npm").resolve(name);
        Path folder = Repository.verification().resolve("target/npm-" + name);
        try {
            if (!installed(source, folder)) {
                copy(source, folder);
                Outcome outcome = Command.of("npm", "ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit",
                        "--no-fund").in(folder).run();
                if (outcome.exit() != 0) {
                    throw new IllegalStateException("npm could not install " + name + ": " + outcome);
                }
                Files.copy(folder.resolve("package-lock.json"), folder.resolve(STAMP));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NpmPackage(source, folder);
    }

    /** Without Node these tests are skipped, but not where changes are judged. */
    private static void requireNode() {
        boolean found = List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "npm")));
        assumeTrue(found || System.getenv("CI") != null,
                "The real clients need Node 20 or newer with npm on the PATH.");
    }

    private static boolean installed(Path source, Path folder) throws IOException {
        Path stamp = folder.resolve(STAMP);
        return Files.exists(stamp) && Files.mismatch(stamp, source.resolve("package-lock.json")) < 0;
    }

    private static void copy(Path source, Path folder) throws IOException {
        if (Files.exists(folder)) {
            Folders.delete(folder);
        }
        Files.createDirectories(folder);
        for (Path file : Folders.files(source)) {
            Files.copy(file, folder.resolve(file.getFileName()));
        }
    }

    /** Where a script of an installed package lies. */
    public Path script(Path script) {
        return folder.resolve("node_modules").resolve(script);
    }

    /** A script of an installed package, to be run by Node. */
    Command node(String script) {
        return Command.of("node", script(Path.of(script))).with("CI", "1").with("NO_COLOR", "1");
    }

    /** A script of ours that uses the package; it lies beside the lock file. */
    Command script(String name) {
        try {
            Files.copy(source.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Command.of("node", folder.resolve(name));
    }
}
