/** The voices that speech can use: listed, cloned, designed and deleted. */
@NullMarked
package io.minimax4j.client.voice;

import org.jspecify.annotations.NullMarked;
