package io.minimax4j.server.video.template;

import io.minimax4j.protocol.video.TemplateRequest;
import io.minimax4j.server.http.Router;

/** {@code POST /v1/video_template_generation} and {@code GET /v1/query/video_template_generation}. */
public final class TemplateRoutes {
    private final TemplateService templates;

    public TemplateRoutes(TemplateService templates) {
        this.templates = templates;
    }

    public void register(Router router) {
        router.post("/v1/video_template_generation", exchange -> exchange
                .reply(templates.create(exchange.account(), exchange.root(), exchange.readJson(TemplateRequest.class))))
                .get("/v1/query/video_template_generation", exchange -> exchange
                        .reply(templates.status(exchange.account(), exchange.root(), exchange.query("task_id"))));
    }
}
