/**
 * What a call throws when it fails: one unchecked family, a class per cause. What the codes mean stands in the error
 * table of the protocol and is not repeated here.
 */
@NullMarked
package io.minimax4j.client.error;

import org.jspecify.annotations.NullMarked;
