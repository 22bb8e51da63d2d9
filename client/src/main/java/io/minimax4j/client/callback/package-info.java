/**
 * Callbacks from both ends: {@link io.minimax4j.client.callback.CallbackReceiver} understands what is posted to you, and
 * {@link io.minimax4j.client.callback.Callbacks} shows what a server of our own has posted.
 */
@NullMarked
package io.minimax4j.client.callback;

import org.jspecify.annotations.NullMarked;
