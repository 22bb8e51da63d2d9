/** {@code minimax callbacks}: what a server has posted to callback addresses, and the secret that signs it. */
@NullMarked
package io.minimax4j.cli.callback;

import org.jspecify.annotations.NullMarked;
