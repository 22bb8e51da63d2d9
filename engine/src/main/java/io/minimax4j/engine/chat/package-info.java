/**
 * What a chat engine must do: one conversation in, one stream of events out, whatever face the request came by. No wire
 * names and no engine live here.
 */
@NullMarked
package io.minimax4j.engine.chat;

import org.jspecify.annotations.NullMarked;
