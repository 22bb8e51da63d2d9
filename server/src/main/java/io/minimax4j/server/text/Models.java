package io.minimax4j.server.text;

import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.protocol.error.ApiException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The chat models of this server, by their names in any case and by what else stands for them. */
public final class Models {
    private final List<ChatModel> all;
    private final Map<String, ChatModel> byName;
    private final ModelAliases aliases;
    private final String names;

    Models(List<ChatModel> models, ModelAliases aliases) {
        this.all = List.copyOf(models);
        this.byName = models.stream()
                .collect(Collectors.toUnmodifiableMap(model -> ModelAliases.folded(model.id()), Function.identity()));
        this.aliases = aliases;
        this.names = models.stream().map(ChatModel::id).collect(Collectors.joining(", "));
    }

    /** In the order in which the engine lists them. */
    public List<ChatModel> all() {
        return all;
    }

    public Optional<ChatModel> find(String name) {
        return named(name).or(() -> aliases.target(name).flatMap(this::named));
    }

    private Optional<ChatModel> named(String name) {
        return Optional.ofNullable(byName.get(ModelAliases.folded(name)));
    }

    /**
     * The model that a request names.
     *
     * @throws ApiException 2013 if it names none, or one that is not there
     */
    public ChatModel require(@Nullable String name) {
        return require(name, ApiException::invalid);
    }

    /** {@link #require(String)} on faces that tell a model that is not there by the status 404. */
    public ChatModel requireThere(@Nullable String name) {
        return require(name, ApiException::notFound);
    }

    private ChatModel require(@Nullable String name, Function<String, ApiException> unknown) {
        if (name == null || name.isBlank()) {
            throw ApiException.invalid("model is missing; choose one of " + names);
        }
        return find(name).orElseThrow(() -> unknown.apply("unknown model; choose one of " + names));
    }
}
