package io.minimax4j.server.image;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PictureOrder;
import io.minimax4j.engine.picture.PictureStyle;
import io.minimax4j.engine.picture.PixelSize;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that a request asks for, checked.
 *
 * @param seeds one for each picture
 * @param style null for what the prompt says
 * @param subject a reference to somebody's picture, not looked at yet; null for nobody
 * @param linked whether they are wanted as links
 */
record ImageOrder(String model, String prompt, PixelSize size, List<Long> seeds, @Nullable PictureStyle style,
        @Nullable String subject, boolean enriched, boolean marked, boolean linked) {

    /** One of its pictures, with the subject as it was let in. */
    PictureOrder picture(int index, @Nullable Bitmap shown) {
        return new PictureOrder(model, prompt, size, seeds.get(index), style, shown, enriched, marked);
    }

    /** Seeds that follow each other, so that pictures of one request differ and each can be had again. */
    static List<Long> seedsFrom(long first, int count) {
        return LongStream.range(0, count).map(i -> first + i).boxed().toList();
    }
}
