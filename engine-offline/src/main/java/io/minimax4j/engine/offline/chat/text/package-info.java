/**
 * Reading text without a model: which language it is in, its sentences, its content words, its quotations. Nothing here
 * knows of questions or answers.
 */
@NullMarked
package io.minimax4j.engine.offline.chat.text;

import org.jspecify.annotations.NullMarked;
