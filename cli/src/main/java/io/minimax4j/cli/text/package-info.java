/** {@code minimax chat}. */
@NullMarked
package io.minimax4j.cli.text;

import org.jspecify.annotations.NullMarked;
