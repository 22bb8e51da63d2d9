/** Pictures from texts, with a subject or without, and answers about pictures. */
@NullMarked
package io.minimax4j.client.image;

import org.jspecify.annotations.NullMarked;
