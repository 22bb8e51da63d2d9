package io.minimax4j.client.image;

import java.util.Base64;
import java.util.List;

import io.minimax4j.client.media.Media;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Content;
import io.minimax4j.client.transport.Link;
import io.minimax4j.client.transport.Reply;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.image.ImageReply;
import io.minimax4j.protocol.image.ImageReply.ImageData;
import io.minimax4j.protocol.image.ImageReply.ImageMetadata;
import io.minimax4j.protocol.image.ImageRequest;
import io.minimax4j.protocol.image.PictureAnswer;
import io.minimax4j.protocol.image.PictureQuestion;
import org.jspecify.annotations.Nullable;

/** Makes pictures. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause. */
public final class Images {
    private static final Shape<ImageReply> MADE = new Shape<>(ImageReply.class, ImageReply::baseResp,
            reply -> reply.data() != null && !sources(reply.data()).isEmpty());
    private static final Shape<PictureAnswer> TOLD = new Shape<>(PictureAnswer.class, PictureAnswer::baseResp,
            reply -> reply.content() != null);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.images()}. */
    public Images(Transport transport) {
        this.transport = transport;
    }

    /** Makes one picture of what the text says, a square one of 1024 pixels. */
    public Picture create(String prompt) {
        return create(ImageOrder.of(prompt)).first();
    }

    /**
     * Makes pictures and waits for them, all in one call. It may hold fewer than were ordered, where some were withheld;
     * if all were, a {@code ContentRefusedException} says so.
     */
    public Pictures create(ImageOrder order) {
        return create(order.request());
    }

    /** Makes pictures, as the API takes the request. */
    public Pictures create(ImageRequest request) {
        String action = "Pictures with " + request.model();
        Ask ask = Ask.post(action, "/v1/image_generation", Content.json(request));
        return transport.call(ask, reply -> pictures(action, reply));
    }

    private Pictures pictures(String action, Reply reply) {
        ImageReply made = reply.read(MADE);
        List<Picture> pictures = sources(made.data()).stream().map(source -> picture(action, reply, source)).toList();
        return new Pictures(pictures, failed(made.metadata()), made.id(), reply.traceId());
    }

    private static List<String> sources(ImageData data) {
        List<String> sources = data.imageBase64() == null ? data.imageUrls() : data.imageBase64();
        return sources == null ? List.of() : sources;
    }

    /** A server may answer with links though it was asked for pictures. */
    private Picture picture(String action, Reply reply, String source) {
        if (Link.is(source)) {
            return new Picture(source, () -> new Link(source).bytes(transport, action + ", download of a picture",
                    what -> reply.malformed(what, null)));
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(source);
            return new Picture(null, () -> bytes);
        } catch (IllegalArgumentException e) {
            throw reply.malformed("a picture that is no Base64", null);
        }
    }

    private static int failed(@Nullable ImageMetadata counts) {
        return counts == null || counts.failedCount() == null ? 0 : counts.failedCount().value();
    }

    /** Asks about a picture, in the language of the question. */
    public String describe(Media picture, String question) {
        PictureQuestion asked = new PictureQuestion(question, picture.url(), null);
        Ask ask = Ask.post("Question about a picture", "/v1/coding_plan/vlm", Content.json(asked));
        return String.valueOf(transport.call(ask, TOLD).content());
    }
}
