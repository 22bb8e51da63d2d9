package io.minimax4j.cli.tour;

import io.minimax4j.cli.Logs;
import io.minimax4j.cli.Terminal;
import io.minimax4j.cli.serve.LocalServer;
import io.minimax4j.client.MiniMax;
import io.minimax4j.server.ServerConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code tour}: a server of its own on a free port with a data folder that is gone afterwards. */
@Command(name = "tour", description = "Drive a fresh server through the client and show the results.")
public final class TourCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "tour", description = "Where to leave the results and index.html (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("tour");

    public TourCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Logs.forCommand();
        Files.createDirectories(out);
        Path data = Files.createTempDirectory("minimax4j-tour-");
        try {
            List<StepResult> results = drive(data);
            return report(results);
        } finally {
            delete(data);
        }
    }

    private List<StepResult> drive(Path data) throws Exception {
        terminal.progress("starting the server");
        try (LocalServer server = LocalServer.start(config(data), null);
                MiniMax client = MiniMax.builder().baseUrl(server.address()).apiKey(key(server)).build()) {
            List<Tour.Step> steps = new ArrayList<>(new ChatSteps(client).steps());
            steps.addAll(new ToolSteps(client).steps());
            steps.addAll(new StructuredSteps(client).steps());
            steps.addAll(new EmbeddingSteps(client).steps());
            steps.addAll(new SpeechSteps(client, out).steps());
            steps.addAll(new VoiceSteps(client, out).steps());
            steps.addAll(new BookSteps(client, out).steps());
            steps.addAll(new PictureSteps(client, out).steps());
            steps.addAll(new ClipSteps(client, out).steps());
            steps.addAll(new MusicSteps(client, out).steps());
            steps.addAll(new FileSteps(client, out).steps());
            steps.addAll(new BatchSteps(client).steps());
            return new Tour(terminal).run(steps);
        }
    }

    /** Nothing of the user's own settings reaches the tour. */
    private static ServerConfig config(Path data) {
        return ServerConfig.load(Map.of("host", "127.0.0.1", "port", "0", "data", data.toString()), Map.of());
    }

    private static String key(LocalServer server) {
        return server.firstKey().orElseThrow(() -> new IllegalStateException("the fresh server made no key"));
    }

    private int report(List<StepResult> results) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("STEP", "TIME", "SIZE", "RESULT"));
        for (StepResult result : results) {
            rows.add(List.of(result.name(), result.milliseconds(), result.outcome().size(), result.status()));
        }
        terminal.table(rows);
        List<StepResult> failed = results.stream().filter(result -> !result.ok()).toList();
        failed.forEach(result -> terminal.remark(result.name() + ": " + result.failure().orElse("")));
        terminal.line("");
        terminal.line("Results: " + TourPage.write(out, results).toAbsolutePath().normalize());
        return failed.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
