/** Measures audio that a user would get: is it whole, how long is it, can it be heard. */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.media;
