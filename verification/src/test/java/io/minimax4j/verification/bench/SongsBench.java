package io.minimax4j.verification.bench;

import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.music.SongSink;
import io.minimax4j.engine.offline.music.WrittenSong;
import io.minimax4j.verification.music.Heard;
import io.minimax4j.verification.music.Rehearsal;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long a minute of a song takes to be made, step by step in this process and over HTTP from a server of its own, and the memory
 * of that server and of its workers; beside the JDK's own synthesizer, which plays the same parts from a MIDI file in the same run.
 */
final class SongsBench implements Bench.Benchmark {
    private static final int ROUNDS = 3;
    private static final Map<String, SongOrder> ORDERS = new LinkedHashMap<>();
    private static final String[] STEPS = {"score", "band", "voice", "mix"};
    /** The progress with which each step ends. */
    private static final int[] ENDS = {5, 45, 85, 100};
    private static final int[] HEAPS = {128, 256, 320, 384, 448, 512};

    static {
        ORDERS.put("English pop, sung", Rehearsal.order("upbeat pop song, 112 bpm, in G major, female voice", """
                [Verse]
                Morning light is on the water
                Every window wants to sing
                I have put my coat and shoes on
                I am ready for the spring
                [Chorus]
                Run with me, run with me over the hill
                I loved you then and I love you still
                """));
        ORDERS.put("Mandarin, sung", Rehearsal.order("国风，古筝与笛子，女声，每分钟 84 拍", """
                [Verse]
                青山隔岸水悠悠
                一叶扁舟过渡头
                谁在桥边吹玉笛
                吹落梅花满小楼
                [Chorus]
                明月照我归
                千里共相思
                """));
        ORDERS.put("electronic, played", Rehearsal.instrumental("electronic dance music, 126 bpm, A minor", """
                [Intro]
                [Verse]
                [Chorus]
                [Break]
                [Chorus]
                [Outro]
                """));
    }

    @Override
    public void run() throws Exception {
        steps();
        overHttp();
        heaps();
    }

    private static void steps() throws Exception {
        Table table = new Table("Songs: seconds per minute of song, warm (best of " + ROUNDS + "; goal: under 3)", "",
                "lasts s", "score", "band", "voice", "mix", "mp3", "all", "band by the JDK's synthesizer",
                "ratio of the band");
        try (Rehearsal rehearsal = new Rehearsal()) {
            for (Map.Entry<String, SongOrder> order : ORDERS.entrySet()) {
                Heard song = rehearsal.make(order.getValue());
                WrittenSong written = rehearsal.compose(order.getValue());
                Steps best = steps(rehearsal, order.getValue());
                double mp3 = Double.MAX_VALUE;
                double plain = Double.MAX_VALUE;
                for (int round = 0; round < ROUNDS; round++) {
                    long start = System.nanoTime();
                    rehearsal.mp3(song);
                    mp3 = Math.min(mp3, Figures.secondsSince(start));
                    Steps steps = steps(rehearsal, order.getValue());
                    best = steps.sum() < best.sum() ? steps : best;
                    plain = Math.min(plain, PlainBand.seconds(written.song()));
                }
                List<Object> row = new ArrayList<>(List.of(order.getKey(), song.seconds()));
                double minutes = song.seconds() / 60;
                for (int step = 0; step < STEPS.length; step++) {
                    row.add(best.seconds[step] / minutes);
                }
                row.addAll(
                        List.of(mp3 / minutes, (best.sum() + mp3) / minutes, plain / minutes, best.seconds[1] / plain));
                table.row(row.toArray());
            }
        }
        table.print();
    }

    private static Steps steps(Rehearsal rehearsal, SongOrder order) throws InterruptedException {
        Steps steps = new Steps();
        rehearsal.composer().make(order, steps);
        return steps;
    }

    /** Takes the time at which each step ends. */
    private static final class Steps implements SongSink {
        private final double[] seconds = new double[ENDS.length];
        private long since = System.nanoTime();
        private int step;

        @Override
        public void progress(int percent) {
            if (step < ENDS.length && percent >= ENDS[step]) {
                seconds[step] = Figures.secondsSince(since);
                since = System.nanoTime();
                step++;
            }
        }

        @Override
        public void pcm(short[] samples, int length) {}

        double sum() {
            double sum = 0;
            for (double one : seconds) {
                sum += one;
            }
            return sum;
        }
    }

    private static void overHttp() throws Exception {
        Table table = new Table("Songs over HTTP, streamed mp3 of 256 kbit/s, the second of each", "",
                "first sound after s",
                "whole after s", "MB of events", "peak MB of the server", "of its workers");
        Path data = Folders.temporary("bench");
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            for (Map.Entry<String, SongOrder> order : ORDERS.entrySet()) {
                Streamed.of(server, order.getValue());
                Streamed streamed = Streamed.of(server, order.getValue());
                table.row(order.getKey(), streamed.first, streamed.whole, streamed.bytes / 1e6,
                        Figures.peakMegabytes(server), BookBench.peakMegabytes(server.workers()));
            }
        } finally {
            Folders.delete(data);
        }
        table.print();
    }

    /** A song as events: when the first sound came, when all was there. */
    private record Streamed(double first, double whole, long bytes) {
        private static final Duration LIMIT = Duration.ofMinutes(10);

        static Streamed of(ServerProcess server, SongOrder order) throws IOException {
            Api api = Api.of(server);
            String body = """
                    {"model":"music-3.0","prompt":"%s","lyrics":"%s","is_instrumental":%b,"stream":true,\
                    "audio_setting":{"sample_rate":44100,"bitrate":256000,"format":"mp3"}}"""
                    .formatted(order.prompt(), order.lyrics().replace("\n", "\\n"), order.instrumental());
            long start = System.nanoTime();
            long bytes = 0;
            double first = 0;
            byte[] last = new byte[0];
            byte[] block = new byte[1 << 16];
            try (InputStream events = api.open(api.request("/v1/music_generation").timeout(LIMIT)
                    .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))).body()) {
                for (int count = events.read(block); count > 0; count = events.read(block)) {
                    first = bytes == 0 ? Figures.secondsSince(start) : first;
                    bytes += count;
                    last = Arrays.copyOf(block, count);
                }
            }
            if (bytes < 100_000) {
                throw new IOException("no song came but " + new String(last, StandardCharsets.UTF_8));
            }
            return new Streamed(first, Figures.secondsSince(start), bytes);
        }
    }

    private static void heaps() throws Exception {
        Table table = new Table("The longest lyrics, up to the smallest heap that makes a song of them", "heap MB",
                "made in s",
                "peak MB of the server");
        StringBuilder lyrics = new StringBuilder();
        while (lyrics.length() < 3300) {
            lyrics.append("[Verse]\n")
                    .append("The harbour lights are going out and every boat is home again\n".repeat(4));
        }
        SongOrder order = Rehearsal.order("a very slow ballad, 60 bpm", lyrics.toString());
        for (int heap : HEAPS) {
            Path data = Folders.temporary("bench");
            try (ServerProcess server = ServerProcess.start(Launch.over(data).jvm("-Xmx" + heap + "m"))) {
                Streamed streamed = Streamed.of(server, order);
                table.row(heap, streamed.whole, Figures.peakMegabytes(server));
                break;
            } catch (IOException | RuntimeException e) {
                table.row(heap, "failed", e.getClass().getSimpleName());
            } finally {
                Folders.delete(data);
            }
        }
        table.print();
    }
}
