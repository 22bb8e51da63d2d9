/** {@code minimax speak}. */
@NullMarked
package io.minimax4j.cli.speech;

import org.jspecify.annotations.NullMarked;
