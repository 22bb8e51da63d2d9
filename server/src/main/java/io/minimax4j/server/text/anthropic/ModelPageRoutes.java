package io.minimax4j.server.text.anthropic;

import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.protocol.anthropic.AnthropicModel;
import io.minimax4j.protocol.anthropic.AnthropicModels;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.PageSize;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.text.Models;
import io.minimax4j.server.text.Releases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /anthropic/v1/models}, in pages, and one of them. */
public final class ModelPageRoutes {
    private static final String LIST = "/anthropic/v1/models";
    private static final String ONE = LIST + "/{id}";
    private static final int LARGEST_PAGE = 1000;

    private final Models models;

    public ModelPageRoutes(Models models) {
        this.models = models;
    }

    public void register(Router router) {
        router.inAnthropicDialect(LIST, ONE).get(LIST, this::list).get(ONE, this::retrieve);
    }

    private void retrieve(Exchange exchange) {
        exchange.reply(info(models.requireThere(exchange.pathParameter("id"))));
    }

    private void list(Exchange exchange) {
        int limit = PageSize.of(exchange.query("limit"), LARGEST_PAGE);
        String after = exchange.query("after_id");
        String before = exchange.query("before_id");
        if (after != null && before != null) {
            throw ApiException.invalid("after_id and before_id exclude each other; send one of them");
        }
        exchange.reply(before == null ? after(limit, after) : before(limit, before));
    }

    private AnthropicModels after(int limit, @Nullable String id) {
        int from = id == null ? 0 : indexOf("after_id", id) + 1;
        int to = Math.min(from + limit, models.all().size());
        return page(from, to, to < models.all().size());
    }

    private AnthropicModels before(int limit, String id) {
        int to = indexOf("before_id", id);
        int from = Math.max(0, to - limit);
        return page(from, to, from > 0);
    }

    private int indexOf(String field, String id) {
        return models.find(id).map(models.all()::indexOf)
                .orElseThrow(() -> ApiException.invalid(field + " names no model of this list"));
    }

    private AnthropicModels page(int from, int to, boolean hasMore) {
        List<AnthropicModel> page = models.all().subList(from, to).stream().map(ModelPageRoutes::info).toList();
        return new AnthropicModels(page, page.isEmpty() ? null : page.getFirst().id(), hasMore,
                page.isEmpty() ? null : page.getLast().id());
    }

    private static AnthropicModel info(ChatModel model) {
        return new AnthropicModel(model.id(), Releases.of(model.id()).toString(), model.id(), AnthropicModel.TYPE);
    }
}
