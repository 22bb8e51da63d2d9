package io.minimax4j.client;

import java.nio.file.Path;
import java.time.Duration;

import io.minimax4j.client.media.Media;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.video.Clip;
import io.minimax4j.client.video.ClipOrder;
import io.minimax4j.client.video.TemplateOrder;
import io.minimax4j.client.video.VideoOrder;
import io.minimax4j.protocol.video.VideoTemplate;

/** What the page of videos shows; {@link ReadmeExampleTest} runs it. */
public final class VideosExample {
    private VideosExample() {}

    public static void main(String... args) {
        // readme: begin
        Media cat = Media.of(Path.of("cat.jpg"));
        try (MiniMax minimax = MiniMax.create()) {
            Task<Clip> task = minimax.videos().start(VideoOrder.of("The cat wakes up [Push in]").firstFrame(cat));
            System.out.println("minimax.videos().resume(\"" + task.save() + "\") finds it again, in any process");
            task.await(Duration.ofMinutes(20), System.out::println).save(Path.of("wakes.mp4"));

            Task<Clip> walk = minimax.videos().start(ClipOrder.of("The cat walks by the sea").referenceImage(cat));
            Task<Clip> rings = minimax.videos().start(TemplateOrder.of(VideoTemplate.STILL_RINGS).picture(cat));
            walk.await(Duration.ofMinutes(20)).save(Path.of("walk.mp4"));
            rings.await(Duration.ofMinutes(20)).save(Path.of("rings.mp4"));
        }
        // readme: end
    }
}
