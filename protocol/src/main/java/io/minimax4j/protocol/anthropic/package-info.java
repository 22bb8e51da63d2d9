/**
 * What {@code /anthropic/v1/*} looks like on the wire: messages in the shape of Anthropic's clients, the events of a stream,
 * token counts and models. The failures of these paths live with the other dialects' in {@code error}.
 */
@NullMarked
package io.minimax4j.protocol.anthropic;

import org.jspecify.annotations.NullMarked;
