/**
 * The client: {@link io.minimax4j.client.MiniMax} and its builder. Each family of the API has a package of its own below;
 * the errors of all of them are in {@code error}, the wire itself in the protocol module.
 */
@NullMarked
package io.minimax4j.client;

import org.jspecify.annotations.NullMarked;
