/**
 * The platform as a whole: its configuration, and the server that is put together from the features. Each feature has a
 * package of its own below this one.
 */
@NullMarked
package io.minimax4j.server;

import org.jspecify.annotations.NullMarked;
