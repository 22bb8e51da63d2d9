/**
 * Real processes for the tests: the server as it is shipped, and any other program that is run to its end. Nothing here
 * knows what the server answers.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.process;
