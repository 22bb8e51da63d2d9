/**
 * The chat of older editions: {@code /v1/text/chatcompletion_pro}, with bots that have names and settings, and
 * {@code /v1/text/chatcompletion}, with a prompt and two speakers.
 */
@NullMarked
package io.minimax4j.protocol.chat.legacy;

import org.jspecify.annotations.NullMarked;
