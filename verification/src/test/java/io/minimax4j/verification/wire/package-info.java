/**
 * Speaks to a server with nothing but the JDK's HTTP client and reads its answers with a JSON parser that is not ours,
 * so that a mistake of our own records cannot hide one of the server.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.wire;
