/**
 * Functions of the user's that a model may call: their names, their arguments as records, and what becomes of their
 * results. The loop that calls them is that of the chat.
 */
@NullMarked
package io.minimax4j.client.tool;

import org.jspecify.annotations.NullMarked;
