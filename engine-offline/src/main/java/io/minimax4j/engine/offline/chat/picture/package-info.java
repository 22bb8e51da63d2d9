/** What can be told of the pictures of a conversation: from the first bytes of a file, and by whoever can look at it. */
@NullMarked
package io.minimax4j.engine.offline.chat.picture;

import org.jspecify.annotations.NullMarked;
