/**
 * {@code minimax keys}: keys and accounts of a server on this machine. These commands work on its database, whether the
 * server runs or not; they do not call it.
 */
@NullMarked
package io.minimax4j.cli.key;

import org.jspecify.annotations.NullMarked;
