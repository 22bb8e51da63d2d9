/** Speech: whole clips, streams, sessions over sockets, long texts, and their subtitles. The records stand in the protocol. */
@NullMarked
package io.minimax4j.client.speech;

import org.jspecify.annotations.NullMarked;
