package io.minimax4j.verification.fence;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.minimax4j.verification.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled classes of the modules. The worker is among them, though nothing here has it on its class path. */
final class Modules {
    static final List<String> ALL = List.of("protocol", "client", "engine", "engine-offline", "media-worker", "server",
            "cli");

    /** Reading classes takes seconds, and many rules are about the same ones. */
    private static final Map<List<String>, JavaClasses> READ = new ConcurrentHashMap<>();

    private Modules() {}

    static JavaClasses all() {
        return of(ALL.toArray(String[]::new));
    }

    static JavaClasses of(String... modules) {
        return READ.computeIfAbsent(List.of(modules), names -> new ClassFileImporter()
                .importPaths(names.stream().map(Modules::classes).toList()));
    }

    static JavaClasses allBut(String... left) {
        List<String> out = List.of(left);
        return of(ALL.stream().filter(module -> !out.contains(module)).toArray(String[]::new));
    }

    static Path sources(String module) {
        return Repository.root().resolve(module).resolve("src/main/java");
    }

    private static Path classes(String module) {
        Path folder = Repository.root().resolve(module).resolve("target/classes");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("Module '" + module + "' is not compiled: run 'mvn verify'.");
        }
        return folder;
    }
}
