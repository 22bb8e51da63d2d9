package io.minimax4j.verification.bench;

import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many times faster than it sounds speech is made, in every format, alone and with as many callers as processors;
 * beside the plain native libraries in one process, and beside Debian's programs in a pipe, which speak English alone:
 * Debian's espeak-ng does not read Hanzi right.
 */
final class SpeechBench implements Bench.Benchmark {
    private static final String ENGLISH = "The tide comes in and the tide goes out, and nobody asks it why. "
            .repeat(60);
    private static final String MANDARIN = "潮水涨了又退，没有人问它为什么。".repeat(60);
    private static final Pattern LENGTH = Pattern.compile("\"audio_length\":(\\d+)");
    private static final int ROUNDS = 5;

    @Override
    public void run() throws Exception {
        Path data = Folders.temporary("bench");
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            Table table = new Table("Speech as a multiple of real time (best of " + ROUNDS + ")", "", "audio s",
                    "made in ms", "x real time", "x with all cores", "x plain library", "x Debian's pipe",
                    "minimax4j / library", "minimax4j / Debian");
            boolean programs = PlainSpeech.hasPrograms();
            measure(server.http(), table, "English", ENGLISH, PlainSpeech.library("en-us", ENGLISH, ROUNDS),
                    programs ? PlainSpeech.programs("en-us", ENGLISH, ROUNDS) : Map.of());
            measure(server.http(), table, "Mandarin", MANDARIN, PlainSpeech.library("cmn", MANDARIN, ROUNDS), Map.of());
            table.print();
            if (!programs) {
                System.out
                        .println("Debian's espeak-ng, lame and ffmpeg are not all installed, so they are not beside.");
            }
        } finally {
            Folders.delete(data);
        }
    }

    private static void measure(URI base, Table table, String language, String text, Map<String, Double> library,
            Map<String, Double> programs) throws Exception {
        for (SpokenFormat format : SpokenFormat.ALL) {
            measure(base, table, language + " " + format.name(), text, format.name(),
                    library.getOrDefault(format.name(), Double.NaN), programs.getOrDefault(format.name(), Double.NaN));
        }
    }

    private static void measure(URI base, Table table, String name, String text, String format, double library,
            double programs) throws Exception {
        byte[] request = Connection.request("/v1/t2a_v2", Launch.KEY, """
                {"model":"speech-2.8-hd","text":"%s","audio_setting":{"format":"%s"}}""".formatted(text, format));
        double sounds = speak(base, request);
        double alone = Double.MAX_VALUE;
        double together = Double.MAX_VALUE;
        int cores = Runtime.getRuntime().availableProcessors();
        for (int round = 0; round < ROUNDS; round++) {
            alone = Math.min(alone, seconds(base, request, 1));
            together = Math.min(together, seconds(base, request, cores));
        }
        table.row(name, sounds, alone * 1000, sounds / alone, sounds * cores / together, known(library),
                known(programs), known(sounds / alone / library), known(sounds / alone / programs));
    }

    private static Object known(double figure) {
        return Double.isNaN(figure) ? "-" : figure;
    }

    private static double seconds(URI base, byte[] request, int callers) throws Exception {
        Callable<Double> caller = () -> speak(base, request);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (var one : threads.invokeAll(Collections.nCopies(callers, caller))) {
                one.get();
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** How long the answer sounds, in seconds. Its measures stand at its end, behind megabytes of sound. */
    private static double speak(URI base, byte[] request) throws IOException {
        try (Connection connection = new Connection(base)) {
            connection.send(request);
            byte[] reply = connection.receive();
            int tail = Math.min(reply.length, 1000);
            Matcher length = LENGTH.matcher(
                    new String(reply, reply.length - tail, tail, StandardCharsets.US_ASCII));
            if (!length.find()) {
                throw new IOException("an answer without audio_length");
            }
            return Long.parseLong(length.group(1)) / 1000.0;
        }
    }
}
