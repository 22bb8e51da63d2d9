package io.minimax4j.engine.chat;

/**
 * A picture in a turn, as it came: checked to be of its type by its first bytes, and not decoded.
 *
 * @param mediaType {@code image/jpeg}, {@code image/png}, {@code image/gif} or {@code image/webp}
 * @param content the encoded bytes, which nobody changes
 */
public record Picture(String mediaType, byte[] content) {}
