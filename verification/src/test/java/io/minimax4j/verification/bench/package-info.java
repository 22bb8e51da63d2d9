/**
 * How fast and how small, measured on the program as it is shipped, from outside, next to a peer or a limit of the
 * machine wherever there is one. Not part of the build: {@code verification/bench NAME} runs one.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.bench;
