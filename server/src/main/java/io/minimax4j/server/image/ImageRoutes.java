package io.minimax4j.server.image;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.image.DigitCount;
import io.minimax4j.protocol.image.ImageReply;
import io.minimax4j.protocol.image.ImageReply.ImageData;
import io.minimax4j.protocol.image.ImageReply.ImageMetadata;
import io.minimax4j.protocol.image.ImageRequest;
import io.minimax4j.protocol.image.PictureAnswer;
import io.minimax4j.protocol.image.PictureQuestion;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.image.ImageService.Gallery;
import java.util.Base64;
import java.util.List;
import java.util.function.LongSupplier;

/** {@code POST /v1/image_generation}, and {@code POST /v1/coding_plan/vlm}, which answers questions about a picture. */
public final class ImageRoutes {
    private final ImageService images;
    private final ImageReader reader;
    private final ImageLinks links;

    /** @param random seeds of pictures for which none is given */
    public ImageRoutes(ImageService images, ImageLinks links, LongSupplier random) {
        this.images = images;
        this.reader = new ImageReader(images.engine(), random);
        this.links = links;
    }

    public void register(Router router) {
        router.post("/v1/image_generation", this::paint).post("/v1/coding_plan/vlm", this::describe);
    }

    private void paint(Exchange exchange) throws InterruptedException {
        ImageOrder order = reader.read(exchange.readJson(ImageRequest.class));
        Gallery gallery = images.paint(Caller.of(exchange.account()), order, exchange::keepWaiting);
        exchange.reply(new ImageReply(exchange.traceId(), data(exchange, order, gallery),
                new ImageMetadata(new DigitCount(gallery.withheld()), new DigitCount(gallery.pictures().size())),
                BaseResp.SUCCESS));
    }

    private ImageData data(Exchange exchange, ImageOrder order, Gallery gallery) {
        List<String> urls = order.linked() ? links.store(exchange, gallery.pictures()) : null;
        List<String> base64 = order.linked()
                ? null
                : gallery.pictures().stream().map(Base64.getEncoder()::encodeToString).toList();
        return new ImageData(urls, base64, exchange.traceId(), gallery.pictures().size(), gallery.withheld());
    }

    private void describe(Exchange exchange) throws InterruptedException {
        PictureQuestion question = exchange.readJson(PictureQuestion.class);
        String link = question.imageUrl() == null ? "" : question.imageUrl().strip();
        String file = question.fileId() == null ? "" : question.fileId().digits().strip();
        if (link.isEmpty() == file.isEmpty()) {
            throw ApiException.invalid("the picture is missing or named twice: give either image_url, a link or a data"
                    + " URL, or the file_id of an uploaded file");
        }
        String content = images.describe(Caller.of(exchange.account()), link.isEmpty() ? "file_id" : "image_url",
                link.isEmpty() ? "mm_file://" + file : link, question.prompt() == null ? "" : question.prompt(),
                exchange::keepWaiting);
        exchange.reply(new PictureAnswer(content, BaseResp.SUCCESS));
    }
}
