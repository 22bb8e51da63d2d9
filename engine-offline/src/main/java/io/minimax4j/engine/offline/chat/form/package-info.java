/**
 * Answers that are JSON of a given form, filled from the conversation. What a text names lives in {@code reading}, what
 * the form allows in {@code schema}.
 */
@NullMarked
package io.minimax4j.engine.offline.chat.form;

import org.jspecify.annotations.NullMarked;
