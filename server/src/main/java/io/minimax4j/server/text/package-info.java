/**
 * Text, whichever face it comes by: models, conversations, the service that answers them, pictures in them. Each face has
 * a package of its own beside this one, maps its wire to and from these, and knows no other face. How an answer comes
 * about is the engine's; how bytes travel is the listener's.
 */
@NullMarked
package io.minimax4j.server.text;

import org.jspecify.annotations.NullMarked;
