package io.minimax4j.server.speech.longform;

import io.minimax4j.engine.speech.SpokenSegment;
import io.minimax4j.protocol.speech.LongSpeechTitle;
import io.minimax4j.server.file.FileUpload;
import io.minimax4j.server.speech.AudioSink;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes the audio of a part into a file, and what is said in it. */
final class PartAudio implements AudioSink, AutoCloseable {
    private final Supplier<FileUpload> begin;
    private final double lead;
    private final List<LongSpeechTitle> titles = new ArrayList<>();
    private FileUpload upload;
    private long bytes;

    /** @param lead how much later everything is heard, in milliseconds */
    PartAudio(Supplier<FileUpload> begin, double lead) {
        this.begin = begin;
        this.lead = lead;
        this.upload = begin.get();
    }

    @Override
    public void audio(byte[] audio) {
        upload.write(ByteBuffer.wrap(audio));
        bytes += audio.length;
    }

    @Override
    public void segment(SpokenSegment segment) {
        if (segment.finished()) {
            titles.add(new LongSpeechTitle(segment.text(), segment.begin() + lead, segment.end() + lead,
                    segment.from(), segment.to()));
        }
    }

    @Override
    public boolean restart() {
        upload.close();
        upload = begin.get();
        titles.clear();
        bytes = 0;
        return true;
    }

    long bytes() {
        return bytes;
    }

    List<LongSpeechTitle> titles() {
        return titles;
    }

    /** What was taken; sealed when all of it is there. */
    FileUpload upload() {
        return upload;
    }

    @Override
    public void close() {
        upload.close();
    }
}
