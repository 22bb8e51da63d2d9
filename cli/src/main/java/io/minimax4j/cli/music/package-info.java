/** The commands {@code music} and {@code lyrics}. */
@NullMarked
package io.minimax4j.cli.music;

import org.jspecify.annotations.NullMarked;
