/** {@code minimax voices}: list, hear, clone, design and delete voices. */
@NullMarked
package io.minimax4j.cli.voice;

import org.jspecify.annotations.NullMarked;
