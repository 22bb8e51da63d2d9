/** Songs, covers and lyrics (contract 6). */
@NullMarked
package io.minimax4j.protocol.music;

import org.jspecify.annotations.NullMarked;
