/**
 * Text through every face of the server: what they have in common, whatever their wire.
 */
@NullMarked
package io.minimax4j.verification.text;

import org.jspecify.annotations.NullMarked;
