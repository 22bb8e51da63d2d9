package io.minimax4j.server.account;

import io.minimax4j.protocol.account.AccountBalance;
import io.minimax4j.protocol.account.TokenPlanRemains;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import java.util.List;
import java.util.OptionalLong;

/**
 * {@code GET /v1/token_plan/remains} and {@code GET /account/query_balance}. The balance of an account is its budget, in
 * tokens: there is no money here.
 */
public final class AccountRoutes {
    private static final String NOTHING = "0";
    private static final String NO_BUDGET = "unlimited";

    private final Admission admission;
    private final List<String> models;

    /** @param models that are told of, also to an account that never used them */
    public AccountRoutes(Admission admission, List<String> models) {
        this.admission = admission;
        this.models = List.copyOf(models);
    }

    public void register(Router router) {
        router.get("/v1/token_plan/remains", this::remains);
        router.get("/account/query_balance", this::balance);
    }

    private void remains(Exchange exchange) {
        exchange.reply(new TokenPlanRemains(admission.quota().remains(exchange.account().id(), models),
                BaseResp.SUCCESS));
    }

    private void balance(Exchange exchange) {
        OptionalLong left = admission.quota().left(exchange.account().id());
        String amount = left.isPresent() ? Long.toString(left.getAsLong()) : NO_BUDGET;
        exchange.reply(new AccountBalance(amount, amount, NOTHING, NOTHING, NOTHING, false, "", BaseResp.SUCCESS));
    }
}
