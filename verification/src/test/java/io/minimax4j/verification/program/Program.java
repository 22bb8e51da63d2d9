package io.minimax4j.verification.program;

import io.minimax4j.verification.Repository;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.QuickStart;
import io.minimax4j.verification.process.ServerProcess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built program, started the way the launcher starts it. */
public final class Program {
    private Program() {}

    /** For commands that are soon done; nothing is optimised. */
    public static Command command(String... arguments) {
        return command(QuickStart.FLAGS, arguments);
    }

    /** For one that paints, films and plays. */
    static Command thatWorks(String... arguments) {
        return command(List.of(), arguments);
    }

    private static Command command(List<String> flags, String... arguments) {
        Path program = Repository.program();
        List<Object> words = new ArrayList<>(List.of(Repository.java(), "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true", "-Dminimax.home=" + program));
        words.addAll(flags);
        words.addAll(List.of("-cp", program.resolve("lib") + "/*", "io.minimax4j.cli.Main"));
        words.addAll(List.of(arguments));
        return Command.of(words.toArray());
    }

    /** Runs a command against a server, which it learns from the environment. */
    static Outcome against(ServerProcess server, String... arguments) {
        return command(arguments).with("MINIMAX_BASE_URL", server.http()).with("MINIMAX_API_KEY", server.key()).run();
    }
}
