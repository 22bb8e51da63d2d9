/** {@code minimax tour}: starts a server of its own, drives it through the client, and leaves a page that shows and plays the results. */
@NullMarked
package io.minimax4j.cli.tour;

import org.jspecify.annotations.NullMarked;
