/** What a picture shows: read from a prompt, and placed. */
@NullMarked
package io.minimax4j.engine.offline.picture.scene;

import org.jspecify.annotations.NullMarked;
