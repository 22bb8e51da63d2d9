package io.minimax4j.cli.serve;

import io.minimax4j.cli.Logs;
import io.minimax4j.cli.Terminal;
import io.minimax4j.server.ServerConfig;
import io.minimax4j.server.Setting;
import io.minimax4j.server.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code serve}: runs until it is told to stop. Its options are the server's settings, made from their one list. On
 * SIGTERM and Ctrl-C it takes no more requests, lets running ones finish, and exits with 0.
 */
@Command(name = "serve", description = "Run the server.")
public final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--key", paramLabel = "KEY", description = "Accept this key; none is then made on the first start.")
    private @Nullable String key;

    private ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    public static CommandLine commandLine(Terminal terminal) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(new ServeCommand(terminal));
        for (Setting<?> setting : Settings.ALL) {
            spec.addOption(option(setting));
        }
        return new CommandLine(spec);
    }

    private static OptionSpec option(Setting<?> setting) {
        String fallback = setting.fallback().isEmpty() ? "" : " (default: " + setting.fallback() + ")";
        return OptionSpec.builder("--" + setting.name()).type(String.class).paramLabel("VALUE")
                .description(setting.meaning().en().replace("%", "%%") + fallback).build();
    }

    @Override
    public Integer call() throws Exception {
        Logs.forServer();
        LocalServer server = LocalServer.start(ServerConfig.load(given(), System.getenv()), key);
        RunningServer running = RunningServer.announce(server.config().data(), server.address());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, running), "stop"));
        server.firstKey().ifPresent(made -> welcome(made));
        terminal.line("ready " + server.address());
        new CountDownLatch(1).await();
        return CommandLine.ExitCode.OK;
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        for (Setting<?> setting : Settings.ALL) {
            OptionSpec option = spec.findOption("--" + setting.name());
            if (option.getValue() instanceof String text) {
                given.put(setting.name(), text);
            }
        }
        return given;
    }

    private void welcome(String made) {
        terminal.line("Your API key, shown only this once:");
        terminal.line("");
        terminal.line("    export MINIMAX_API_KEY=" + made);
        terminal.line("");
        terminal.line("Then try in another terminal:  ./minimax chat \"Hello!\"");
    }

    /** The virtual machine would report the signal as its exit code; a drained stop is a success. */
    private void stop(LocalServer server, RunningServer running) {
        int code = CommandLine.ExitCode.OK;
        try (running; server) {
            terminal.remark("stopping: running requests may finish");
        } catch (Exception e) {
            terminal.remark("minimax: stopping failed: " + e.getMessage());
            code = CommandLine.ExitCode.SOFTWARE;
        }
        Runtime.getRuntime().halt(code);
    }
}
