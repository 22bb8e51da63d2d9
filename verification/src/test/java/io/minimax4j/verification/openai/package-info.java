/**
 * OpenAI's library for Java, unmodified and at a pinned version, against a real server. It checks all that it reads, so
 * that a field it needs and does not get is a failure.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.openai;
