/**
 * What a server does when things go wrong or get large: bad input, wrong keys, killed processes, stops in the middle of
 * work, files larger than its memory. Every test drives a real process from outside.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.behaviour;
