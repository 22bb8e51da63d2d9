/** What a clip sounds like: noises of places and weathers, made of filtered noise and of tones. */
@NullMarked
package io.minimax4j.engine.offline.clip.sound;

import org.jspecify.annotations.NullMarked;
