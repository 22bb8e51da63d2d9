package io.minimax4j.server.account;

import java.util.Optional;

/**
 * A key that somebody wants.
 *
 * @param name what it is to be called; empty for no name
 * @param account the name of the account it is for, made if there is none; empty for a new account of its own
 * @param change what is to be agreed with the account
 */
public record KeyOrder(String name, Optional<String> account, TermsChange change) {}
