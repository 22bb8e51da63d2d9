/** The command that makes pictures. */
@NullMarked
package io.minimax4j.cli.image;

import org.jspecify.annotations.NullMarked;
