package io.minimax4j.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/** Where log lines go: standard error, warnings only for commands, information too for the server. */
public final class Logs {
    private static final String FORMAT = """
            handlers=java.util.logging.ConsoleHandler
            java.util.logging.ConsoleHandler.level=ALL
            java.util.logging.ConsoleHandler.encoding=UTF-8
            java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n
            """;
    /** They tell what they do; what matters of it, we tell. */
    private static final String LIBRARIES = """
            org.eclipse.jetty.level=WARNING
            org.flywaydb.level=WARNING
            com.zaxxer.level=WARNING
            com.github.kagkarlsson.level=WARNING
            org.apache.hc.level=WARNING
            software.amazon.awssdk.level=WARNING
            """;

    private Logs() {}

    public static void forServer() throws IOException {
        use("INFO");
    }

    public static void forCommand() throws IOException {
        use("WARNING");
    }

    private static void use(String level) throws IOException {
        String configuration = FORMAT + ".level=" + level + "\n" + LIBRARIES;
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
    }
}
