package io.minimax4j.verification.program;

import io.minimax4j.verification.Repository;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.ServerProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built program, started the way the launcher starts it. */
public final class Program {
    private Program() {}

    public static Command command(String... arguments) {
        Path program = Repository.program();
        List<Object> words = new ArrayList<>(List.of(Repository.java(), "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true", "-Dminimax.home=" + program, "-cp", program.resolve("lib") + "/*",
                "io.minimax4j.cli.Main"));
        words.addAll(List.of(arguments));
        return Command.of(words.toArray());
    }

    /** Runs a command against a server, which it learns from the environment. */
    static Outcome against(ServerProcess server, String... arguments) {
        return command(arguments).with("MINIMAX_BASE_URL", server.http()).with("MINIMAX_API_KEY", server.key()).run();
    }
}
