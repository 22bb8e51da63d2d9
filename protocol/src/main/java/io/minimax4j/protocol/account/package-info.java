/**
 * What an account may still use: {@code /v1/token_plan/remains} and {@code /account/query_balance}.
 */
@NullMarked
package io.minimax4j.protocol.account;

import org.jspecify.annotations.NullMarked;
