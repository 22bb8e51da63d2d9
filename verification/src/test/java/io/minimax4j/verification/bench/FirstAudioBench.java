package io.minimax4j.verification.bench;

import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * From the request of a streamed mp3 to its first byte of sound, one request at a time: over HTTP with the connection
 * included, on a WebSocket from a text on an open session.
 */
final class FirstAudioBench implements Bench.Benchmark {
    private static final int WARM_UP = 200;
    private static final int COUNT = 500;
    private static final double GOAL_MILLIS = 20;

    @Override
    public void run() throws Exception {
        Path data = Folders.temporary("bench");
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            Table table = new Table("First audio of a streamed mp3, warm (" + COUNT + " requests, goal "
                    + (int) GOAL_MILLIS + " ms)", "", "p50 ms", "p99 ms", "longest ms", "p99 / goal");
            String[][] texts = {{"English", "Hello! How can I help you today?"}, {"Mandarin", "你好！今天有什么可以帮你的吗？"},
                {"long English", "The tide comes in and the tide goes out. ".repeat(100)}};
            for (String[] text : texts) {
                measure(server.http(), table, text[0], text[1]);
            }
            try (HttpClient client = HttpClient.newHttpClient();
                    Recitation recitation = new Recitation(client, server.http(), Launch.KEY, "mp3")) {
                // The first sound of a long text is no later, and each has to be heard to its end.
                for (String[] text : Arrays.copyOf(texts, 2)) {
                    measure(table, text[0] + ", WebSocket", false, () -> recitation.speak(text[1]).firstAudio());
                }
                client.shutdownNow();
            }
            table.print();
        } finally {
            Folders.delete(data);
        }
    }

    private static void measure(URI base, Table table, String name, String text) throws IOException {
        byte[] request = Connection.request("/v1/t2a_v2", Launch.KEY, """
                {"model":"speech-2.8-turbo","text":"%s","stream":true,\
                "stream_options":{"exclude_aggregated_audio":true}}""".formatted(text));
        measure(table, name, name.startsWith("long"), () -> first(base, request));
    }

    private static void measure(Table table, String name, boolean longText, Once once) throws IOException {
        int some = longText ? 10 : 1;
        for (int i = 0; i < WARM_UP / some; i++) {
            once.nanos();
        }
        long[] nanos = new long[COUNT / some];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = once.nanos();
        }
        Times times = Times.of(nanos);
        table.row(name, times.quantile(0.5), times.quantile(0.99), times.quantile(1),
                times.quantile(0.99) / GOAL_MILLIS);
    }

    @FunctionalInterface
    private interface Once {
        long nanos() throws IOException;
    }

    private static long first(URI base, byte[] request) throws IOException {
        long start = System.nanoTime();
        try (Connection connection = new Connection(base)) {
            connection.send(request);
            connection.awaitAudio();
            long took = System.nanoTime() - start;
            connection.drain();
            return took;
        }
    }
}
