/** What lies behind, below and in front of the figures: sky, land, water, buildings, weather. Figures are not drawn here. */
@NullMarked
package io.minimax4j.engine.offline.picture.backdrop;

import org.jspecify.annotations.NullMarked;
