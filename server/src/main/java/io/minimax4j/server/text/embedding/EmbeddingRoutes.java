package io.minimax4j.server.text.embedding;

import io.minimax4j.engine.embedding.EmbeddingModel;
import io.minimax4j.engine.embedding.EmbeddingPurpose;
import io.minimax4j.engine.embedding.Embeddings;
import io.minimax4j.protocol.embedding.EmbeddingList;
import io.minimax4j.protocol.embedding.EmbeddingReply;
import io.minimax4j.protocol.embedding.EmbeddingRequest;
import io.minimax4j.protocol.embedding.EmbeddingVector;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.JsonRequest;
import io.minimax4j.server.http.Router;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/embeddings}. {@code texts} are answered in the platform's form, {@code input} in that of OpenAI; errors
 * follow the caller.
 */
public final class EmbeddingRoutes {
    public static final String PATH = "/v1/embeddings";

    private final EmbeddingService service;

    public EmbeddingRoutes(EmbeddingService service) {
        this.service = service;
    }

    public void register(Router router) {
        router.post(PATH, this::embed).inClientsDialect(PATH);
    }

    /** Answers the JSON of a request. */
    public Object answer(Caller caller, String json, String traceId) throws InterruptedException {
        return answer(caller, JsonRequest.read(json, EmbeddingRequest.class));
    }

    private void embed(Exchange exchange) throws InterruptedException {
        EmbeddingRequest request = exchange.readJson(EmbeddingRequest.class);
        exchange.reply(answer(Caller.of(exchange.account()), request));
    }

    private Object answer(Caller caller, EmbeddingRequest request) throws InterruptedException {
        EmbeddingModel model = service.require(request.model());
        if (request.texts() != null) {
            EmbeddingOrder order = new EmbeddingOrder(caller, model, purpose(request.type()), "texts",
                    request.texts());
            Embeddings made = service.embed(order);
            return new EmbeddingReply(vectors(made, false), made.tokens(), BaseResp.SUCCESS);
        }
        if (request.input() == null) {
            throw ApiException.invalid("texts is missing: an array of strings");
        }
        boolean packed = packed(request.encodingFormat());
        if (request.dimensions() != null && request.dimensions() != model.dimensions()) {
            throw ApiException.invalid("dimensions must be " + model.dimensions() + "; leave it out");
        }
        return list(model, packed, service.embed(
                new EmbeddingOrder(caller, model, EmbeddingPurpose.STORE, "input", input(request.input()))));
    }

    private static EmbeddingPurpose purpose(@Nullable String type) {
        return switch (type) {
            case null -> EmbeddingPurpose.STORE;
            case EmbeddingRequest.DB -> EmbeddingPurpose.STORE;
            case EmbeddingRequest.QUERY -> EmbeddingPurpose.QUERY;
            default -> throw ApiException.invalid("type must be db, for texts that are kept, or query, for texts that"
                    + " find them");
        };
    }

    private static boolean packed(@Nullable String format) {
        return switch (format) {
            case null -> false;
            case "float" -> false;
            case "base64" -> true;
            default -> throw ApiException.invalid("encoding_format must be float or base64");
        };
    }

    /** OpenAI takes token numbers as well, which mean nothing without its own table. */
    private static List<String> input(Object input) {
        List<String> texts = new ArrayList<>();
        for (Object one : input instanceof List<?> several ? several : List.of(input)) {
            if (!(one instanceof String text)) {
                throw ApiException.invalid("input must be a string or an array of strings, not of token numbers");
            }
            texts.add(text);
        }
        return texts;
    }

    private static List<EmbeddingVector> vectors(Embeddings made, boolean packed) {
        return made.vectors().stream().map(numbers -> new EmbeddingVector(numbers, packed)).toList();
    }

    private static EmbeddingList list(EmbeddingModel model, boolean packed, Embeddings made) {
        List<EmbeddingList.Item> items = new ArrayList<>();
        for (EmbeddingVector vector : vectors(made, packed)) {
            items.add(new EmbeddingList.Item("embedding", items.size(), vector));
        }
        return new EmbeddingList("list", items, model.id(), new EmbeddingList.Usage(made.tokens(), made.tokens()),
                BaseResp.SUCCESS);
    }
}
