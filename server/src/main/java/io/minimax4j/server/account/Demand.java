package io.minimax4j.server.account;

/**
 * What a request will take at most, in tokens.
 *
 * @param model the exact name of the model, or of the service where there is none
 * @param prompt what it sends
 * @param answer the most it may get: at least 1, or 0 where answers have none
 * @param fixed whether the caller named that limit; one that we chose gives way to what the account may have
 */
public record Demand(String model, long prompt, long answer, boolean fixed) {}
