/**
 * Clips as files, decoded and measured: what the offline engine films and a worker encodes, and what callers get from a
 * real server, looked at with a decoder that is not ours.
 */
@NullMarked
package io.minimax4j.verification.clip;

import org.jspecify.annotations.NullMarked;
