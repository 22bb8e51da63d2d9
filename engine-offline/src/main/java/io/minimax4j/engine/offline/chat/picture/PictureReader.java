package io.minimax4j.engine.offline.chat.picture;

import io.minimax4j.engine.chat.Picture;
import java.util.Optional;

/** Says what can be seen in a picture of a conversation. */
@FunctionalInterface
public interface PictureReader {
    /** Looks at nothing, so that answers tell what headers say. */
    PictureReader NONE = (_, _) -> Optional.empty();

    /**
     * What is seen, in the language of the question; empty if the picture cannot be looked at. It may take long, and ends soon
     * after an interrupt of its thread, which then stays interrupted.
     */
    Optional<String> read(Picture picture, String question);
}
