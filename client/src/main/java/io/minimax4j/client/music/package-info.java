/** Songs, covers of songs, and lyrics. */
@NullMarked
package io.minimax4j.client.music;

import org.jspecify.annotations.NullMarked;
