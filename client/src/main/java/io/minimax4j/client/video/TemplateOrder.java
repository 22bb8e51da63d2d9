package io.minimax4j.client.video;

import java.util.ArrayList;
import java.util.List;

import io.minimax4j.client.media.Media;
import io.minimax4j.protocol.video.TemplateRequest;
import io.minimax4j.protocol.video.TemplateRequest.TemplateInput;
import io.minimax4j.protocol.video.VideoTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A clip of a template, which says itself what it takes: {@link VideoTemplate#picture()} and {@link VideoTemplate#text()}.
 *
 * <pre>{@code
 * TemplateOrder.of(VideoTemplate.RUN_FOR_LIFE).picture(dog).text("Lion")
 * }</pre>
 */
public final class TemplateOrder {
    private final String templateId;
    private final List<TemplateInput> texts = new ArrayList<>();
    private final List<TemplateInput> pictures = new ArrayList<>();
    private @Nullable String callback;

    private TemplateOrder(String templateId) {
        this.templateId = templateId;
    }

    /** A clip of a template that this edition knows. */
    public static TemplateOrder of(VideoTemplate template) {
        return new TemplateOrder(template.id());
    }

    /** A clip of the template of an id. */
    public static TemplateOrder of(String templateId) {
        return new TemplateOrder(templateId);
    }

    /** The next picture, of the same kind as those of {@link VideoOrder}. */
    public TemplateOrder picture(Media picture) {
        pictures.add(new TemplateInput(picture.url()));
        return this;
    }

    /** The next text. */
    public TemplateOrder text(String words) {
        texts.add(new TemplateInput(words));
        return this;
    }

    /** Posts each change to an address; {@code CallbackReceiver} understands what comes there. */
    public TemplateOrder callback(String url) {
        callback = url;
        return this;
    }

    /** The request as the API takes it. */
    public TemplateRequest request() {
        return new TemplateRequest(templateId, texts.isEmpty() ? null : List.copyOf(texts),
                pictures.isEmpty() ? null : List.copyOf(pictures), callback);
    }
}
