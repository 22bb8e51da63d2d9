/**
 * The product as others meet it: real processes, real clients, bytes written out by hand. Nothing here is published,
 * and nothing here replaces the tests that each module has of its own.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification;
