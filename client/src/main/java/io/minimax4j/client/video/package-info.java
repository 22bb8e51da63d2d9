/** Clips from texts, pictures, references and templates: each is a task that yields a clip. */
@NullMarked
package io.minimax4j.client.video;

import org.jspecify.annotations.NullMarked;
