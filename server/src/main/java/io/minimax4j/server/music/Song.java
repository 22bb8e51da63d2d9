package io.minimax4j.server.music;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.protocol.music.MusicReply.MusicInfo;

/** A song that was made, and the end of its encoding. */
record Song(AudioEncoding encoding, EncodedTail tail) {

    /** What a reply tells of it, with the names that some clients print instead. */
    MusicInfo info(long size) {
        return new MusicInfo(tail.millis(), encoding.sampleRate(), encoding.channels(), encoding.nominalBitrate(),
                size, tail.millis(), size, encoding.sampleRate());
    }
}
