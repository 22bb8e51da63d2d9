package io.minimax4j.cli.tour;

import io.minimax4j.cli.Sizes;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.image.ImageOrder;
import io.minimax4j.client.media.Media;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.video.Clip;
import io.minimax4j.client.video.ClipOrder;
import io.minimax4j.client.video.TemplateOrder;
import io.minimax4j.client.video.VideoOrder;
import io.minimax4j.protocol.video.VideoTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A clip of each mode and of a template. The first step starts them all, so that the server makes one while another is
 * fetched. Frames are small squares: a clip has the shape of its frame.
 */
final class ClipSteps {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int SIDE = 512;
    private static final String TEXT = "A red fox runs through a snowy forest [Pan left]";
    private static final String FIRST = "海边的灯塔，海鸥飞过 [推进]";
    private static final String LAST = "The day over the lighthouse becomes night";
    private static final String SUBJECT = "He walks along the beach";
    private static final String NEWER = "A hot-air balloon rises over a valley at dawn";

    private final MiniMax client;
    private final Path folder;
    private Map<String, Task<Clip>> started = Map.of();

    ClipSteps(MiniMax client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    List<Tour.Step> steps() {
        return List.of(step("text", TEXT), step("first frame", FIRST), step("first and last frame", LAST),
                step("subject", SUBJECT), step("MiniMax-H3", NEWER),
                step("template", VideoTemplate.STILL_RINGS.english() + " · " + VideoTemplate.STILL_RINGS.chinese()));
    }

    private Tour.Step step(String mode, String prompt) {
        return new Tour.Step("clip, " + mode, () -> fetch(mode, prompt));
    }

    private void start() {
        Media day = picture("A lighthouse by the sea on a sunny day", 1);
        Media night = picture("A lighthouse by the sea at night under the moon", 1);
        Media boy = picture("A boy in a yellow raincoat", 2);
        Map<String, Supplier<Task<Clip>>> orders = new LinkedHashMap<>();
        orders.put("text", () -> client.videos().start(VideoOrder.of(TEXT)));
        orders.put("first frame", () -> client.videos().start(VideoOrder.of(FIRST).firstFrame(day)));
        orders.put("first and last frame",
                () -> client.videos().start(VideoOrder.of(LAST).firstFrame(day).lastFrame(night)));
        orders.put("subject", () -> client.videos().start(VideoOrder.of(SUBJECT).subject(boy)));
        orders.put("MiniMax-H3", () -> client.videos().start(ClipOrder.of(NEWER).seconds(4).ratio("1:1")));
        orders.put("template",
                () -> client.videos().start(TemplateOrder.of(VideoTemplate.STILL_RINGS).picture(boy)));
        started = new LinkedHashMap<>();
        orders.forEach((mode, order) -> started.put(mode, order.get()));
    }

    private Media picture(String prompt, long seed) {
        return client.images().create(ImageOrder.of(prompt).size(SIDE, SIDE).seed(seed)).first().media();
    }

    private Outcome fetch(String mode, String prompt) throws IOException {
        if (started.isEmpty()) {
            start();
        }
        Task<Clip> task = started.get(mode);
        if (task == null) {
            throw new IllegalStateException("its task was not started");
        }
        Path file = folder.resolve("clip-" + mode.replace(' ', '-') + ".mp4");
        task.await(LONGEST).save(file);
        return Outcome.file(Sizes.of(Files.size(file)), prompt, file.getFileName().toString());
    }
}
