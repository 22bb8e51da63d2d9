/**
 * Measures media that a user would get: sound - is it whole, how long is it, can it be heard - and pictures and clips:
 * their size and length, their colours, how near they come to a given picture, what moves in them and where to.
 */
@org.jspecify.annotations.NullMarked
package io.minimax4j.verification.media;
