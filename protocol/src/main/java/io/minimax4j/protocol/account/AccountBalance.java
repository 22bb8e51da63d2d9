package io.minimax4j.protocol.account;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** What is left on an account. Amounts are text: digits, or a word where there is no amount. */
@Json(naming = Json.Naming.LowerUnderscore)
public record AccountBalance(
        @Nullable String availableAmount,
        @Nullable String cashBalance,
        @Nullable String voucherBalance,
        @Nullable String creditBalance,
        @Nullable String owedAmount,
        boolean balanceAlertSwitch,
        @Nullable String balanceAlertThreshold,
        @Nullable BaseResp baseResp) {}
