package io.minimax4j.server.text.search;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.search.SearchReply;
import io.minimax4j.protocol.search.SearchRequest;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import java.util.List;

/**
 * {@code POST /v1/coding_plan/search}. There is no index here and nothing is asked of the network, so no page is ever found:
 * that is an answer and no failure, since programs that search go on without results, and an error would stop them.
 */
public final class SearchRoutes {
    private static final SearchReply NOTHING = new SearchReply(List.of(),
            "this server searches nothing: it has no index and does not ask the web; put what is to be read into the"
                    + " conversation, or give the model a tool that searches",
            BaseResp.SUCCESS);

    public void register(Router router) {
        router.post("/v1/coding_plan/search", SearchRoutes::search);
    }

    private static void search(Exchange exchange) {
        SearchRequest request = exchange.readJson(SearchRequest.class);
        if (request.q() == null || request.q().isBlank()) {
            throw ApiException.invalid("q is missing: what to search for");
        }
        exchange.reply(NOTHING);
    }
}
