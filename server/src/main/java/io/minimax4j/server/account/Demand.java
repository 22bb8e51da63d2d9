package io.minimax4j.server.account;

/**
 * What a request for text will take at most, in tokens.
 *
 * @param model the exact name of the model
 * @param prompt what it sends
 * @param answer the most it may get, at least 1
 * @param fixed whether the caller named that limit; one that we chose gives way to what the account has left
 */
public record Demand(String model, long prompt, long answer, boolean fixed) {}
