package io.minimax4j.cli.key;

import io.minimax4j.cli.Logs;
import io.minimax4j.cli.Terminal;
import io.minimax4j.server.KeyDatabase;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Settings;
import io.minimax4j.server.account.Tenants;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** A command that does something with a server's database and ends. It finds it the way the server does. */
abstract class KeyCommand implements Callable<Integer> {
    final Terminal terminal;

    @Option(names = "--data", paramLabel = "FOLDER", description = "The server's data folder (default: MINIMAX4J_DATA, else ~/.minimax4j).")
    private @Nullable String data;

    @Option(names = "--database", paramLabel = "URL", description = "The server's database (default: MINIMAX4J_DATABASE, else that of the data folder).")
    private @Nullable String database;

    KeyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() throws Exception {
        Logs.forCommand();
        Map<String, String> given = new LinkedHashMap<>();
        put(given, Settings.DATA.name(), data);
        put(given, Settings.DATABASE.name(), database);
        ServerConfig config = ServerConfig.load(given, System.getenv());
        if (!makesDatabase() && config.get(Settings.DATABASE).isEmpty() && !Files.exists(config.databaseFile())) {
            throw new IllegalStateException("no server has kept anything in " + config.data()
                    + " yet: name its data folder with --data.");
        }
        try (KeyDatabase keys = KeyDatabase.open(config)) {
            run(keys.tenants());
        }
        return ExitCode.OK;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    /** Whether there need not be a database yet. */
    boolean makesDatabase() {
        return false;
    }

    /** Does the command's work; an exception ends it with one line and exit code 1. */
    abstract void run(Tenants tenants);
}
