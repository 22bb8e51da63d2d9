package io.minimax4j.verification.bench;

import io.minimax4j.verification.Repository;
import io.minimax4j.verification.process.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What speech is measured beside: the same native libraries without anything around them, and Debian's programs. */
final class PlainSpeech {
    private static final Path PROGRAM = Path.of("src/test/native/PlainNative.java");
    private static final int WAV_HEADER = 44;
    private static final double ESPEAK_BYTES_A_SECOND = 2 * 22_050;

    private PlainSpeech() {}

    /** Multiples of real time of espeak-ng and FFmpeg in one process and one thread, by format. */
    static Map<String, Double> library(String voice, String text, int rounds) throws IOException {
        Path folder = Folders.temporary("plain");
        try {
            Path said = Files.writeString(folder.resolve("text"), text);
            List<String> command = new ArrayList<>(List.of(Repository.java().toString(),
                    "--enable-native-access=ALL-UNNAMED", "-Dorg.bytedeco.javacpp.cachedir=" + folder, "-cp",
                    Repository.program().resolve("worker") + "/*",
                    Repository.verification().resolve(PROGRAM).toString(),
                    folder.toString(), voice, Integer.toString(rounds)));
            SpokenFormat.ALL.forEach(format -> command.add(format.plain()));
            Map<String, Double> multiples = new HashMap<>();
            for (String line : run(new ProcessBuilder(command).redirectInput(said.toFile())).split("\n")) {
                String[] cells = line.split(" ");
                multiples.put(cells[0], Double.parseDouble(cells[1]) / Double.parseDouble(cells[2]));
            }
            return multiples;
        } finally {
            Folders.delete(folder);
        }
    }

    /** True if Debian's programs are here. */
    static boolean hasPrograms() {
        return Stream.of("espeak-ng", "lame", "ffmpeg").allMatch(PlainSpeech::isProgram);
    }

    private static boolean isProgram(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** Multiples of real time of Debian's espeak-ng piped into lame or ffmpeg, by format; their starts are in it. */
    static Map<String, Double> programs(String voice, String text, int rounds) throws IOException {
        Path folder = Folders.temporary("programs");
        try {
            Path said = Files.writeString(folder.resolve("text"), text);
            String espeak = "espeak-ng -v " + voice + " -f '" + said + "' --stdout";
            double sounds = (Long.parseLong(shell(espeak + " | wc -c").strip()) - WAV_HEADER) / ESPEAK_BYTES_A_SECOND;
            Map<String, Double> multiples = new HashMap<>();
            for (SpokenFormat format : SpokenFormat.ALL) {
                double best = Double.MAX_VALUE;
                for (int round = 0; round < rounds; round++) {
                    long start = System.nanoTime();
                    shell(espeak + " | " + format.pipedInto() + " > '" + folder.resolve("out") + "'");
                    best = Math.min(best, (System.nanoTime() - start) / 1e9);
                }
                multiples.put(format.name(), sounds / best);
            }
            return multiples;
        } finally {
            Folders.delete(folder);
        }
    }

    private static String shell(String command) throws IOException {
        return run(new ProcessBuilder("sh", "-c", command));
    }

    private static String run(ProcessBuilder command) throws IOException {
        Process process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IOException(String.join(" ", command.command()) + " ended with " + status);
        }
        return told;
    }
}
