/**
 * Callbacks: an address is challenged, then told of every change of a task, in order, until it has taken each. What a
 * change looks like is for the feature whose task it is; how it gets there is the way out's.
 */
@NullMarked
package io.minimax4j.server.callback;

import org.jspecify.annotations.NullMarked;
