package io.minimax4j.verification.bench;

import io.minimax4j.engine.offline.picture.OfflinePainter;
import io.minimax4j.engine.picture.PictureOrder;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.verification.process.Folders;
import io.minimax4j.verification.process.Launch;
import io.minimax4j.verification.process.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Pictures of 1024x1024 per second in each style: one painter alone, as many as processors, and as many callers over HTTP,
 * who get JPEG files. The same scene each time, from another seed. {@code PICTURES_SECONDS} in the environment is how long
 * each round takes.
 */
final class PicturesBench implements Bench.Benchmark {
    private static final PixelSize SIZE = new PixelSize(1024, 1024);
    private static final String SCENE = "a girl and a cat in front of a house by the lake, mountains";
    private static final Map<String, String> STYLES = new LinkedHashMap<>();
    private static final Duration ROUND = Duration
            .ofSeconds(Integer.parseInt(System.getenv().getOrDefault("PICTURES_SECONDS", "6")));

    static {
        STYLES.put("painted", SCENE);
        STYLES.put("photo", "photo of " + SCENE);
        STYLES.put("watercolour", "watercolour of " + SCENE);
        STYLES.put("ink wash", "ink wash painting of " + SCENE);
        STYLES.put("flat", "flat illustration of " + SCENE);
        STYLES.put("pixel", "pixel art of " + SCENE);
        STYLES.put("comic", "comic style, " + SCENE);
        STYLES.put("oil", "oil painting of " + SCENE);
        STYLES.put("neon night", "neon night, " + SCENE);
        STYLES.put("sketch", "pencil sketch of " + SCENE);
    }

    @Override
    public void run() throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        Table table = new Table("Pictures of " + SIZE, "", "ms alone", "pictures/s alone",
                "pictures/s on " + cores + " cores", "pictures/s over HTTP", "HTTP / painter");
        Path data = Folders.temporary("bench");
        try (ServerProcess server = ServerProcess.start(Launch.over(data))) {
            for (Map.Entry<String, String> style : STYLES.entrySet()) {
                paint(style.getValue(), cores);
                double alone = paint(style.getValue(), 1);
                double together = paint(style.getValue(), cores);
                Load load = new Load(server.http(), Connection.request("/v1/image_generation", Launch.KEY, """
                        {"model":"image-01","prompt":"%s","response_format":"base64"}""".formatted(style.getValue())),
                        cores);
                load.run(ROUND.dividedBy(2));
                double http = load.run(ROUND).perSecond();
                table.row(style.getKey(), 1000 / alone, alone, together, http, http / together);
            }
        } finally {
            Folders.delete(data);
        }
        table.print();
    }

    /** Pictures per second. Each painter paints whole pictures until the time is up. */
    private static double paint(String prompt, int painters) throws Exception {
        AtomicLong seed = new AtomicLong();
        long start = System.nanoTime();
        Callable<Integer> painter = () -> {
            int painted = 0;
            while (System.nanoTime() - start < ROUND.toNanos()) {
                new OfflinePainter()
                        .paint(new PictureOrder("image-01", prompt, SIZE, seed.incrementAndGet(), null, null,
                                false, false));
                painted++;
            }
            return painted;
        };
        int painted = 0;
        try (var threads = Executors.newFixedThreadPool(painters)) {
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < painters; i++) {
                all.add(threads.submit(painter));
            }
            for (Future<Integer> one : all) {
                painted += one.get();
            }
        }
        return painted / Figures.secondsSince(start);
    }
}
