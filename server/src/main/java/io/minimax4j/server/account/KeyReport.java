package io.minimax4j.server.account;

/**
 * A key, and how its account stands.
 *
 * @param account the account's name
 * @param spent tokens of the account's budget that are gone, or reserved for requests that are being answered
 */
public record KeyReport(ApiKey key, String account, Terms terms, long spent) {}
