/** What a prompt for music asks for: words of both languages become a brief, and a seed decides whatever is left open. */
@NullMarked
package io.minimax4j.engine.offline.music.brief;

import org.jspecify.annotations.NullMarked;
