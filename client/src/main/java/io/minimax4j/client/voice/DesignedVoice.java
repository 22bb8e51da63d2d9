package io.minimax4j.client.voice;

import io.minimax4j.client.speech.Audio;

/**
 * A voice that was made from a description. Unless speech uses it, the platform deletes it after seven days.
 *
 * @param id the id to speak with
 * @param preview the text of the preview, spoken by it, as mp3
 */
public record DesignedVoice(String id, Audio preview) {}
