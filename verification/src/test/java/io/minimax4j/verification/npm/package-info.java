/**
 * Programs and libraries of others that were written for the platform, unmodified and at pinned versions, against a
 * real server. What counts is what their user gets.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.npm;
