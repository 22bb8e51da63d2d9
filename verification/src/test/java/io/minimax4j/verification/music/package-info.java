/** What the music engine sounds like, measured on real sound of real workers by the analysis here. */
@NullMarked
package io.minimax4j.verification.music;

import org.jspecify.annotations.NullMarked;
