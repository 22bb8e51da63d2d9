package io.minimax4j.verification.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.media.ClipFacts;
import io.minimax4j.verification.media.Eye;
import io.minimax4j.verification.media.TestCard;
import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.Outcome;
import io.minimax4j.verification.process.ServerProcess;
import io.minimax4j.verification.wire.Api;
import io.minimax4j.verification.wire.Clips;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long a clip takes to be made, from its order until its task has succeeded, beside how long it lasts; and beside
 * Debian's ffmpeg in the same run, which encodes the very same frames and the same sound from files of raw data with the
 * settings of the media worker.
 */
final class ClipsBench implements Bench.Benchmark {
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("CLIPS_ROUNDS", "5"));
    private static final Map<String, String> ORDERS = new LinkedHashMap<>();

    static {
        ORDERS.put("scene, 768P", """
                "model":"MiniMax-Hailuo-2.3","prompt":"a sailing boat on the sea at sunset, gulls [Truck left]\"""");
        ORDERS.put("scene, 1080P", """
                "model":"MiniMax-Hailuo-2.3","prompt":"a sailing boat on the sea at sunset, gulls [Truck left]",\
                "resolution":"1080P\"""");
        ORDERS.put("snow in a village, 768P", """
                "model":"MiniMax-Hailuo-2.3","prompt":"雪夜的村庄，温暖的灯光，一个雪人[推进]\"""");
        ORDERS.put("picture, 768P", """
                "model":"MiniMax-Hailuo-2.3","prompt":"[Push in]","first_frame_image":"%s\""""
                .formatted(TestCard.of(1366, 768, 1).dataUrl()));
        ORDERS.put("picture, 1080P", """
                "model":"MiniMax-Hailuo-2.3","prompt":"[Push in]","resolution":"1080P","first_frame_image":"%s\""""
                .formatted(TestCard.of(1920, 1080, 1).dataUrl()));
    }

    @Override
    public void run() throws Exception {
        Table table = new Table("Clips, one at a time (best of " + ROUNDS + ")", "", "lasts s", "made in s",
                "made / lasts", "frames/s", "ffmpeg alone in s", "minimax4j / ffmpeg", "MB", "MB by ffmpeg");
        Path data = Folders.temporary("bench");
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            for (Map.Entry<String, String> order : ORDERS.entrySet()) {
                measure(new Clips(Api.of(server)), order.getKey(), order.getValue(), table);
            }
        } finally {
            Folders.delete(data);
        }
        table.print();
    }

    private static void measure(Clips clips, String name, String order, Table table) throws Exception {
        Path folder = Folders.temporary("bench-frames");
        try {
            double made = Double.MAX_VALUE;
            String task = clips.order(order);
            clips.awaitEnd(task);
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                task = clips.order(order);
                JsonNode end = clips.awaitEnd(task);
                made = Math.min(made, Figures.secondsSince(start));
                if (!end.get("status").asText().equals("Success")) {
                    throw new IllegalStateException("The clip was not made: " + end);
                }
            }
            Path clip = clips.fetch(task, folder);
            ClipFacts facts = Eye.facts(clip);
            Path encoded = folder.resolve("plain.mp4");
            double plain = plain(clip, facts, folder, encoded);
            table.row(name, facts.seconds(), made, made / facts.seconds(), facts.frames() / made, plain, made / plain,
                    Files.size(clip) / 1e6, Files.size(encoded) / 1e6);
        } finally {
            Folders.delete(folder);
        }
    }

    /** The seconds of the best round. */
    private static double plain(Path clip, ClipFacts facts, Path folder, Path encoded) {
        Path frames = folder.resolve("frames.yuv");
        Path sound = folder.resolve("sound.wav");
        run(Command.of("ffmpeg", "-v", "error", "-y", "-i", clip, "-an", "-f", "rawvideo", "-pix_fmt", "yuv420p",
                frames));
        run(Command.of("ffmpeg", "-v", "error", "-y", "-i", clip, "-vn", sound));
        Command encode = Command.of("ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s",
                facts.size(), "-r", facts.rate(), "-i", frames, "-i", sound, "-c:v", "libx264", "-preset", "veryfast",
                "-crf", "20", "-g", "48", "-threads", "2", "-c:a", "aac", "-movflags", "+faststart", encoded);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            run(encode);
            best = Math.min(best, Figures.secondsSince(start));
        }
        return best;
    }

    private static void run(Command command) {
        Outcome outcome = command.run();
        if (outcome.exit() != 0) {
            throw new IllegalStateException("ffmpeg failed: " + outcome.errors());
        }
    }
}
