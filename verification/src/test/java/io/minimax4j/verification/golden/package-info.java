/**
 * The wire, written out by hand from the contract: our records read and write exactly these bytes, and live answers
 * have exactly these keys, in this order. Nothing under {@code resources/golden} was ever produced by our own code.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.golden;
