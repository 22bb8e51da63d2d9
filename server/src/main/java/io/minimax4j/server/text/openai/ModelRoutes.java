package io.minimax4j.server.text.openai;

import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.embedding.EmbeddingModel;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.openai.ModelInfo;
import io.minimax4j.protocol.openai.ModelInfoList;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.text.Models;
import io.minimax4j.server.text.Releases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code GET /v1/models} and one model of it: those that chat, then those that make embeddings. */
public final class ModelRoutes {
    private static final String ALL = "/v1/models";
    private static final String ONE = "/v1/models/{model}";

    private final Models models;
    private final List<String> embeddings;

    public ModelRoutes(Models models, List<EmbeddingModel> embeddings) {
        this.models = models;
        this.embeddings = embeddings.stream().map(EmbeddingModel::id).toList();
    }

    public void register(Router router) {
        router.get(ALL, this::list).get(ONE, this::retrieve).inOpenAiDialect(ALL, ONE);
    }

    private void list(Exchange exchange) {
        exchange.reply(ModelInfoList.of(Stream.concat(models.all().stream().map(ChatModel::id), embeddings.stream())
                .map(ModelRoutes::info).toList()));
    }

    private void retrieve(Exchange exchange) {
        exchange.reply(find(exchange.pathParameter("model")).map(ModelRoutes::info)
                .orElseThrow(() -> ApiException.notFound("unknown model; GET /v1/models lists what is there")));
    }

    private Optional<String> find(String name) {
        return models.find(name).map(ChatModel::id)
                .or(() -> embeddings.stream().filter(id -> id.equalsIgnoreCase(name.strip())).findFirst());
    }

    private static ModelInfo info(String model) {
        return ModelInfo.of(model, Releases.of(model).getEpochSecond());
    }
}
