package io.minimax4j.client.account;

import java.util.List;

import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.account.AccountBalance;
import io.minimax4j.protocol.account.ModelRemains;
import io.minimax4j.protocol.account.TokenPlanRemains;

/** Asks about the account. Every method throws an {@code io.minimax4j.client.error.MiniMaxException} of its cause. */
public final class Account {
    private static final Shape<TokenPlanRemains> REMAINS = new Shape<>(TokenPlanRemains.class,
            TokenPlanRemains::baseResp,
            remains -> remains.modelRemains() != null);

    private static final Shape<AccountBalance> BALANCE = new Shape<>(AccountBalance.class, AccountBalance::baseResp,
            balance -> balance.availableAmount() != null);

    private final Transport transport;

    /** For the client itself; take one from {@code MiniMax.account()}. */
    public Account(Transport transport) {
        this.transport = transport;
    }

    /** What the plan has left, by model: the window that runs, and the week. */
    public List<ModelRemains> remains() {
        TokenPlanRemains remains = transport.call(Ask.get("Remains of the plan", "/v1/token_plan/remains"), REMAINS);
        return remains.modelRemains() == null ? List.of() : remains.modelRemains();
    }

    /** What is left to pay with. */
    public AccountBalance balance() {
        return transport.call(Ask.get("Balance of the account", "/account/query_balance"), BALANCE);
    }
}
