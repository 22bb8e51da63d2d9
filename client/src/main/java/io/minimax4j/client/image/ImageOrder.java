package io.minimax4j.client.image;

import io.minimax4j.client.media.Media;
import io.minimax4j.protocol.image.ImageRequest;
import io.minimax4j.protocol.image.ImageStyle;
import io.minimax4j.protocol.image.ImageSubjects;
import org.jspecify.annotations.Nullable;

/**
 * What pictures are wanted; what is not set keeps the platform's default.
 *
 * <pre>{@code
 * ImageOrder.of("A red fox in the snow").ratio("16:9").count(4)
 * }</pre>
 */
public final class ImageOrder {
    private final String prompt;
    private @Nullable ImageModel model;
    private @Nullable String ratio;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable Integer count;
    private @Nullable Long seed;
    private @Nullable ImageStyle style;
    private @Nullable ImageSubjects subject;
    private @Nullable Boolean optimizer;
    private @Nullable Boolean watermark;
    private boolean links;

    private ImageOrder(String prompt) {
        this.prompt = prompt;
    }

    /** A picture of what the text says, in Chinese or English; at most 1,500 characters. */
    public static ImageOrder of(String prompt) {
        return new ImageOrder(prompt);
    }

    /** Who makes it; {@link ImageModel#IMAGE_01} by default, {@link ImageModel#IMAGE_01_LIVE} if there is a style. */
    public ImageOrder model(ImageModel name) {
        model = name;
        return this;
    }

    /** {@code 1:1}, {@code 16:9}, {@code 4:3}, {@code 3:2}, {@code 2:3}, {@code 3:4}, {@code 9:16} or {@code 21:9}. */
    public ImageOrder ratio(String widthToHeight) {
        ratio = widthToHeight;
        return this;
    }

    /** The size in pixels, each 512 to 2048 and a multiple of 8; a ratio wins over it. */
    public ImageOrder size(int widthInPixels, int heightInPixels) {
        width = widthInPixels;
        height = heightInPixels;
        return this;
    }

    /** How many pictures, 1 to 9; 1 by default. */
    public ImageOrder count(int pictures) {
        count = pictures;
        return this;
    }

    /** The same seed and the same order give the same pictures, or similar ones. */
    public ImageOrder seed(long number) {
        seed = number;
        return this;
    }

    /** How it is to look. */
    public ImageOrder style(PaintStyle look) {
        style = new ImageStyle(look.text(), null);
        return this;
    }

    /** How it is to look, and how much so: above 0 to 1, 0.8 by default. */
    public ImageOrder style(PaintStyle look, double weight) {
        style = new ImageStyle(look.text(), weight);
        return this;
    }

    /** Who is to be seen: a picture of one person or animal, JPEG or PNG, below 10 MB. */
    public ImageOrder subject(Media picture) {
        subject = ImageSubjects.of(picture.url());
        return this;
    }

    /** Whether the text may be made richer first; not by default. */
    public ImageOrder optimizePrompt(boolean richer) {
        optimizer = richer;
        return this;
    }

    /** Asks for a mark that tells that the picture was generated. */
    public ImageOrder watermark() {
        watermark = true;
        return this;
    }

    /** Asks for links, which work for a day, in place of the pictures themselves. */
    public ImageOrder asLinks() {
        links = true;
        return this;
    }

    /** The request as the API takes it. */
    public ImageRequest request() {
        ImageModel asked = model != null ? model : style == null ? ImageModel.IMAGE_01 : ImageModel.IMAGE_01_LIVE;
        return new ImageRequest(asked.text(), prompt, ratio, width, height,
                links ? ImageRequest.URL : ImageRequest.BASE64, seed, count, optimizer, watermark, style, subject);
    }
}
