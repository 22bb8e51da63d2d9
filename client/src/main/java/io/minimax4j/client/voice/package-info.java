/** The voices that speech can use. */
@NullMarked
package io.minimax4j.client.voice;

import org.jspecify.annotations.NullMarked;
