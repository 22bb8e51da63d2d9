package io.minimax4j.verification.process;

import io.minimax4j.verification.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a server process is to be started: its data folder, its key, the flags of its JVM and settings of its own. */
public record Launch(Path data, String key, List<String> jvm, Map<String, String> settings) {
    /** The key of servers whose test does not care. */
    public static final String KEY = "verification-key-3f9a1c";

    /** A server over the data folder with the usual key. */
    public static Launch over(Path data) {
        return new Launch(data, KEY, List.of(), Map.of());
    }

    public Launch key(String other) {
        return new Launch(data, other, jvm, settings);
    }

    public Launch jvm(String... flags) {
        return jvm(List.of(flags));
    }

    Launch jvm(List<String> flags) {
        List<String> more = new ArrayList<>(jvm);
        more.addAll(flags);
        return new Launch(data, key, more, settings);
    }

    /** A setting by its name without dashes. */
    public Launch set(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return new Launch(data, key, jvm, more);
    }

    /** The work of a server that died is taken over after a second or two rather than after a minute. */
    public Launch quickTakeover() {
        return set("task-lease", "2s");
    }

    /** An empty key leaves the option out, so that the server makes one. */
    List<String> command() {
        Path program = Repository.program();
        List<String> words = new ArrayList<>(List.of(Repository.java().toString(),
                "--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true", "-Dminimax.home=" + program));
        words.addAll(jvm);
        words.addAll(List.of("-cp", program.resolve("lib") + "/*", "io.minimax4j.cli.Main", "serve", "--port", "0",
                "--data", data.toString()));
        if (!key.isEmpty()) {
            words.addAll(List.of("--key", key));
        }
        return words;
    }

    /** Settings travel as environment variables: {@code max-json-bytes} is {@code MINIMAX4J_MAX_JSON_BYTES}. */
    Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        settings.forEach((name, value) -> variables
                .put("MINIMAX4J_" + name.toUpperCase(Locale.ROOT).replace('-', '_'), value));
        return variables;
    }
}
