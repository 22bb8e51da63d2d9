package io.minimax4j.verification.bench;

import io.minimax4j.verification.bench.Load.Round;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chat requests per second beside WireMock, which answers the very same bytes from a file: the same load, the same
 * machine, rounds in turn. WireMock checks no key and thinks nothing up, so that it is the easier task.
 */
final class ChatBench implements Bench.Benchmark {
    private static final String PATH = "/v1/text/chatcompletion_v2";
    private static final String HELLO = """
            {"model":"MiniMax-M2.7","messages":[{"role":"user","content":"Hello, who are you?"}]}""";
    private static final int CALLERS = 16;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(4);

    @Override
    public void run() throws Exception {
        Path data = Folders.temporary("bench");
        byte[] request = Connection.request(PATH, Launch.KEY, HELLO);
        try (ServerProcess server = ServerProcess.start(Launch.over(data));
                WireMockProcess peer = new WireMockProcess(PATH, reply(server.http(), request))) {
            Load ours = new Load(server.http(), request, CALLERS);
            Load theirs = new Load(peer.base(), request, CALLERS);
            ours.run(WARM_UP);
            theirs.run(WARM_UP);
            List<Round> ourRounds = new ArrayList<>();
            List<Round> theirRounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                ourRounds.add(ours.run(ROUND));
                theirRounds.add(theirs.run(ROUND));
            }
            print(median(ourRounds), median(theirRounds));
        } finally {
            Folders.delete(data);
        }
    }

    private static String reply(URI base, byte[] request) throws IOException {
        try (Connection connection = new Connection(base)) {
            connection.send(request);
            return new String(connection.receive(), StandardCharsets.UTF_8);
        }
    }

    private static Round median(List<Round> rounds) {
        return rounds.stream().sorted(Comparator.comparingDouble(Round::perSecond)).toList().get(ROUNDS / 2);
    }

    private static void print(Round ours, Round theirs) {
        Table table = new Table("Chat, " + CALLERS + " callers at once (median of " + ROUNDS + " rounds)", "",
                "requests/s", "p50 ms", "p99 ms");
        table.row("minimax4j", ours.perSecond(), ours.times().quantile(0.5), ours.times().quantile(0.99));
        table.row("WireMock, canned", theirs.perSecond(), theirs.times().quantile(0.5), theirs.times().quantile(0.99));
        table.row("minimax4j / WireMock", ours.perSecond() / theirs.perSecond(),
                ours.times().quantile(0.5) / theirs.times().quantile(0.5),
                ours.times().quantile(0.99) / theirs.times().quantile(0.99));
        table.print();
    }
}
