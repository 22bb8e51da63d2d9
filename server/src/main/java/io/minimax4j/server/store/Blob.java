package io.minimax4j.server.store;

/** What was stored under an id: its length, and its SHA-256 in lower-case hex. */
public record Blob(long id, long bytes, String sha256) {}
