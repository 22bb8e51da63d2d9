package io.minimax4j.server.account;

/** The tenant that owns files, voices and tasks. */
public record Account(long id, String name) {}
