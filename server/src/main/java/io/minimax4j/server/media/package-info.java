/**
 * Media from outside: the one gate through which pictures, clips and sound get in, whether a request names a link, holds
 * them itself, or names an uploaded file. What is wanted with them is for the rooms that ask.
 */
@NullMarked
package io.minimax4j.server.media;

import org.jspecify.annotations.NullMarked;
