package io.minimax4j.server.store;

/** The right to issue ids as one node, for the seconds from {@code from} to before {@code until}. */
record IdLease(int node, long from, long until) {}
