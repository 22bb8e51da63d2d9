package io.minimax4j.server.text.openai;

import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.openai.ModelInfo;
import io.minimax4j.protocol.openai.ModelInfoList;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.text.Models;
import io.minimax4j.server.text.Releases;

/** {@code GET /v1/models} and one model of it. */
public final class ModelRoutes {
    private static final String ALL = "/v1/models";
    private static final String ONE = "/v1/models/{model}";

    private final Models models;

    public ModelRoutes(Models models) {
        this.models = models;
    }

    public void register(Router router) {
        router.get(ALL, this::list).get(ONE, this::retrieve).inOpenAiDialect(ALL, ONE);
    }

    private void list(Exchange exchange) {
        exchange.reply(ModelInfoList.of(models.all().stream().map(ModelRoutes::info).toList()));
    }

    private void retrieve(Exchange exchange) {
        exchange.reply(models.find(exchange.pathParameter("model")).map(ModelRoutes::info)
                .orElseThrow(() -> ApiException.notFound("unknown model; GET /v1/models lists what is there")));
    }

    private static ModelInfo info(ChatModel model) {
        return ModelInfo.of(model.id(), Releases.of(model.id()).getEpochSecond());
    }
}
