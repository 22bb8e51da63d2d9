/** Covers: the form and the melody of a song that was listened to, for other words in another style. Arranging and playing are as of any song. */
@NullMarked
package io.minimax4j.engine.offline.music.cover;

import org.jspecify.annotations.NullMarked;
