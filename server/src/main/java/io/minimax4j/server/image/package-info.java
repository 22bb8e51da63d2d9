/**
 * Pictures: what may be asked of {@code /v1/image_generation}, who paints them on which threads, and what is said about a
 * picture that somebody shows.
 */
@NullMarked
package io.minimax4j.server.image;

import org.jspecify.annotations.NullMarked;
