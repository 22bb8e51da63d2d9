package io.minimax4j.server.text.embedding;

import io.minimax4j.engine.embedding.EmbeddingEngine;
import io.minimax4j.engine.embedding.EmbeddingModel;
import io.minimax4j.engine.embedding.Embeddings;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Demand;
import io.minimax4j.server.account.Permit;
import io.minimax4j.server.text.ModelAliases;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes vectors: limits, then the engine, then the account of what was used. */
public final class EmbeddingService {
    /** As many as OpenAI takes; their vectors as text are some 35 MB. */
    static final int MOST_TEXTS = 2048;
    /** No token has more characters, so that a text with more is too long without being counted. */
    private static final int LONGEST_TOKEN = 128;

    private final EmbeddingEngine engine;
    private final Admission admission;
    private final ModelAliases aliases;
    private final String names;

    /** @param aliases names that stand for models of the engine */
    public EmbeddingService(EmbeddingEngine engine, Admission admission, ModelAliases aliases) {
        this.engine = engine;
        this.admission = admission;
        this.aliases = aliases;
        this.names = engine.models().stream().map(EmbeddingModel::id).collect(Collectors.joining(", "));
    }

    /** The model that a request names. */
    EmbeddingModel require(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw ApiException.invalid("model is missing; choose one of " + names);
        }
        return find(name).or(() -> aliases.target(name).flatMap(this::find))
                .orElseThrow(() -> ApiException.invalid("unknown model; choose one of " + names));
    }

    private Optional<EmbeddingModel> find(String name) {
        return engine.models().stream().filter(model -> model.id().equalsIgnoreCase(name.strip())).findFirst();
    }

    /**
     * The vectors of the texts.
     *
     * @throws ApiException 2013 for no texts, too many, or one that is blank or too long; and over a limit
     * @throws InterruptedException if the thread was interrupted; the engine has stopped
     */
    Embeddings embed(EmbeddingOrder order) throws InterruptedException {
        Demand demand = new Demand(order.model().id(), checkedTokens(order), 0, true);
        try (Permit permit = admission.admit(order.caller(), demand)) {
            Embeddings made = engine.embed(order.model(), order.purpose(), order.texts());
            permit.settle(made.tokens(), 0);
            return made;
        }
    }

    private long checkedTokens(EmbeddingOrder order) {
        List<String> texts = order.texts();
        if (texts.isEmpty() || texts.size() > MOST_TEXTS) {
            throw ApiException.invalid(order.place() + " must hold 1 to " + MOST_TEXTS + " texts, not "
                    + texts.size());
        }
        long sum = 0;
        for (int i = 0; i < texts.size(); i++) {
            sum += checkedTokens(order, order.place() + "[" + i + "]", texts.get(i));
        }
        return sum;
    }

    private long checkedTokens(EmbeddingOrder order, String place, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw ApiException.invalid(place + " is empty; leave it out");
        }
        int most = order.model().contextTokens();
        boolean hopeless = text.length() / LONGEST_TOKEN > most;
        long tokens = hopeless ? Long.MAX_VALUE : engine.tokens(order.model(), text);
        if (tokens > most) {
            throw ApiException.invalid(place + " has more than " + most + " tokens; split it");
        }
        return tokens;
    }
}
