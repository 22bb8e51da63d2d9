/** Speech: whole clips and streamed ones. The records of the wire stand in the protocol. */
@NullMarked
package io.minimax4j.client.speech;

import org.jspecify.annotations.NullMarked;
