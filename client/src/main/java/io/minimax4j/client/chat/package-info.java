/** Chat: whole answers and streamed ones. The records of the wire stand in the protocol. */
@NullMarked
package io.minimax4j.client.chat;

import org.jspecify.annotations.NullMarked;
