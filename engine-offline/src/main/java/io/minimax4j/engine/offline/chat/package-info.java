/**
 * The offline chat engine: its models, the counting of tokens, and the delivery of an answer piece by piece. What it can
 * answer lives in {@code skill}.
 */
@NullMarked
package io.minimax4j.engine.offline.chat;

import org.jspecify.annotations.NullMarked;
