package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.server.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * Who opened a socket, or why that is not known.
 *
 * @param account null where there is a problem
 */
record SocketCaller(String traceId, @Nullable Account account, @Nullable ApiException problem) {}
