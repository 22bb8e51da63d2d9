package io.minimax4j.cli.tour;

import io.minimax4j.cli.Sizes;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.image.ImageOrder;
import io.minimax4j.client.image.PaintStyle;
import io.minimax4j.client.image.Picture;
import java.nio.file.Path;
import java.util.List;

/** Pictures in the four styles that the platform names, with prompts in Chinese and English. */
final class PictureSteps {
    private final MiniMax client;
    private final Path folder;

    PictureSteps(MiniMax client, Path folder) {
        this.client = client;
        this.folder = folder;
    }

    List<Tour.Step> steps() {
        return List.of(
                step("comic", PaintStyle.COMIC, "A robot walks a dog through a city at night"),
                step("lively", PaintStyle.LIVELY, "一个女孩在樱花树下放风筝"),
                step("medieval", PaintStyle.MEDIEVAL, "A knight on a horse before a castle"),
                step("watercolour", PaintStyle.WATERCOLOUR, "湖边的小屋，远处是雪山，天上有一轮红日"));
    }

    private Tour.Step step(String name, PaintStyle style, String prompt) {
        return new Tour.Step("picture, " + name, () -> paint(name, style, prompt));
    }

    private Outcome paint(String name, PaintStyle style, String prompt) {
        Picture picture = client.images().create(ImageOrder.of(prompt).style(style).ratio("4:3").seed(7)).first();
        if (!picture.mediaType().startsWith("image/") || picture.size() < 5_000) {
            throw new IllegalStateException("too little of a picture: " + picture.size() + " bytes");
        }
        Path file = picture.save(folder.resolve("picture-" + name + ".jpg"));
        return Outcome.file(Sizes.of(picture.size()), prompt, file.getFileName().toString());
    }
}
