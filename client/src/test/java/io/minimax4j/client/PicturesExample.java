package io.minimax4j.client;

import java.nio.file.Path;

import io.minimax4j.client.image.ImageOrder;
import io.minimax4j.client.image.PaintStyle;
import io.minimax4j.client.image.Picture;
import io.minimax4j.client.image.Pictures;
import io.minimax4j.client.media.Media;

/** What the page of pictures shows; {@link ReadmeExampleTest} runs it. */
public final class PicturesExample {
    private PicturesExample() {}

    public static void main(String... args) {
        // readme: begin
        try (MiniMax minimax = MiniMax.create()) {
            Picture cat = minimax.images().create("一只戴帽子的猫");
            cat.save(Path.of("cat.jpg"));

            Pictures beach = minimax.images().create(ImageOrder.of("The cat on a beach").ratio("16:9").count(2)
                    .style(PaintStyle.WATERCOLOUR).subject(cat.media()));
            for (Picture picture : beach) {
                System.out.println(picture.mediaType() + ", " + picture.size() + " bytes");
            }
            System.out.println(minimax.images().describe(Media.of(Path.of("cat.jpg")), "What is to be seen?"));
        }
        // readme: end
    }
}
