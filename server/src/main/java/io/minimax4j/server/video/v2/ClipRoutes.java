package io.minimax4j.server.video.v2;

import io.minimax4j.protocol.video.ClipRequest;
import io.minimax4j.server.http.Router;

/** {@code /v2}: clips, richer prompts, clips made anew, and the tasks of all three. */
public final class ClipRoutes {
    private static final String CREATE = "/v2/video_generation";
    private static final String ENRICH = "/v2/h3_context_ir";
    private static final String REGENERATE = "/v2/video_regeneration";
    private static final String LIST = "/v2/query/video_generation";
    private static final String ONE = LIST + "/{id}";
    private static final String DELETE = CREATE + "/{id}";

    private final ClipService clips;

    public ClipRoutes(ClipService clips) {
        this.clips = clips;
    }

    public void register(Router router) {
        router.post(CREATE, exchange -> exchange
                .reply(clips.generate(exchange.account(), exchange.root(), exchange.readJson(ClipRequest.class))))
                .post(ENRICH, exchange -> exchange
                        .reply(clips.enrich(exchange.account(), exchange.root(), exchange.readJson(ClipRequest.class))))
                .post(REGENERATE, exchange -> exchange.reply(
                        clips.regenerate(exchange.account(), exchange.root(), exchange.readJson(ClipRequest.class))))
                .get(LIST, exchange -> exchange
                        .reply(clips.list(exchange.account(), exchange.root(), ClipFilter.of(exchange))))
                .get(ONE, exchange -> exchange
                        .reply(clips.get(exchange.account(), exchange.root(), exchange.pathParameter("id"))))
                .delete(DELETE, exchange -> exchange
                        .reply(clips.delete(exchange.account(), exchange.pathParameter("id"))));
        router.inOpenAiDialect(CREATE, ENRICH, REGENERATE, LIST, ONE, DELETE);
    }
}
