/** What can be told of a picture from the first bytes of its file. Nothing is decoded. */
@NullMarked
package io.minimax4j.engine.offline.chat.picture;

import org.jspecify.annotations.NullMarked;
