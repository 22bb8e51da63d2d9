package io.minimax4j.client.voice;

import java.util.Optional;

import io.minimax4j.client.speech.Audio;
import org.jspecify.annotations.Nullable;

/** A voice that was made from a recording. Unless speech uses it, the platform deletes it after seven days. */
public final class ClonedVoice {
    private final String id;
    private final @Nullable Preview preview;

    ClonedVoice(String id, @Nullable Preview preview) {
        this.id = id;
        this.preview = preview;
    }

    /** The id to speak with. */
    public String id() {
        return id;
    }

    /**
     * What the voice says in its preview, if one was asked for. It is fetched at every call, which throws an
     * {@code io.minimax4j.client.error.MiniMaxException} of its cause where that fails.
     */
    public Optional<Audio> preview() {
        return Optional.ofNullable(preview).map(Preview::fetch);
    }

    interface Preview {
        Audio fetch();
    }

    @Override
    public String toString() {
        return "ClonedVoice[" + id + "]";
    }
}
