package io.minimax4j.server.speech.longform;

import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.LongSpeechExtra;
import io.minimax4j.protocol.speech.LongSpeechTitle;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.StoredFile;
import io.minimax4j.server.speech.AudioSpool;
import io.minimax4j.server.speech.CanonicalAudio;
import io.minimax4j.server.speech.Style;
import io.minimax4j.server.speech.Subtitles;
import io.minimax4j.server.speech.longform.LongSpeechStore.PartRow;
import io.minimax4j.server.speech.longform.LongSpeechStore.Row;
import io.minimax4j.server.speech.longform.LongSpeechStore.TrackRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;

/** Puts the parts of a track together: its sound, its sentences and its measures, three files of the archive. */
final class Joiner {
    private static final int IN_MEMORY = 1 << 20;

    private final LongSpeechStore store;
    private final FileService files;
    private final MediaToolbox toolbox;
    private final Path folder;

    Joiner(LongSpeechStore store, FileService files, MediaToolbox toolbox, Path folder) {
        this.store = store;
        this.files = files;
        this.toolbox = toolbox;
        this.folder = folder;
    }

    /** False, and nothing is added, if nothing of the track could be spoken. */
    boolean add(Archive archive, Row row, TrackRow track, Style style) throws IOException, InterruptedException {
        List<PartRow> parts = store.parts(row.task(), track.number());
        List<StoredFile> audio = new ArrayList<>();
        for (PartRow part : parts) {
            if (part.file() != null) {
                audio.add(files.find(row.account(), part.file()));
            }
        }
        if (audio.isEmpty()) {
            return false;
        }
        Sound sound = new PartForm(style.encoding()).joins()
                ? joined(archive, track, style, parts, audio)
                : encoded(archive, track, style, audio);
        add(archive, track.name() + ".titles", Json.writeArray(titles(parts, style), LongSpeechTitle.class));
        add(archive, track.name() + ".extra", Json.write(extra(track, parts, style, sound)));
        return true;
    }

    private static void add(Archive archive, String name, byte[] bytes) throws IOException, InterruptedException {
        archive.add(name, bytes.length, new ByteArrayInputStream(bytes));
    }

    private static String audioName(TrackRow track, Style style) {
        return track.name() + "." + style.encoding().codec().token();
    }

    private Sound joined(Archive archive, TrackRow track, Style style, List<PartRow> parts, List<StoredFile> audio)
            throws IOException, InterruptedException {
        long size = audio.stream().mapToLong(StoredFile::bytes).sum();
        try (InputStream whole = opened(audio)) {
            archive.add(audioName(track, style), size, whole);
        }
        long frames = parts.stream().mapToLong(PartRow::frames).sum();
        return new Sound(style.encoding().pcm().millis(frames), size);
    }

    /** Encodes all parts in one go, into a temporary file: headers are written when everything is known. */
    private Sound encoded(Archive archive, TrackRow track, Style style, List<StoredFile> audio)
            throws IOException, InterruptedException {
        try (AudioSpool spool = new AudioSpool(folder, IN_MEMORY, Subtitles.NONE);
                InputStream samples = opened(audio)) {
            EncodedTail tail = encode(style, samples, spool);
            CanonicalAudio whole = new CanonicalAudio(spool, tail.patches());
            try (InputStream bytes = whole.open()) {
                archive.add(audioName(track, style), whole.size(), bytes);
            }
            return new Sound(tail.millis(), whole.size());
        } catch (MediaException e) {
            throw new ApiException(ErrorCode.SERVICE_FAILED,
                    ErrorCode.SERVICE_FAILED.message() + ": the media worker failed", e);
        }
    }

    private EncodedTail encode(Style style, InputStream samples, AudioSpool spool)
            throws IOException, InterruptedException, MediaException {
        byte[] bytes = new byte[32 << 10];
        short[] block = new short[bytes.length / 2];
        try (AudioEncoder encoder = toolbox.encoder(style.encoding().pcm(), style.encoding(), false)) {
            for (int count = samples.readNBytes(bytes, 0, bytes.length); count > 0; count = samples.readNBytes(bytes, 0,
                    bytes.length)) {
                ByteBuffer.wrap(bytes, 0, count).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(block, 0,
                        count / 2);
                spool.audio(encoder.encode(block, 0, count / 2));
            }
            EncodedTail tail = encoder.finish();
            spool.audio(tail.bytes());
            return tail;
        }
    }

    /** One file after another, each opened when it is its turn. */
    private InputStream opened(List<StoredFile> audio) {
        Iterator<StoredFile> left = audio.iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return left.hasNext();
            }

            @Override
            public InputStream nextElement() {
                StoredFile next = left.next();
                return files.open(next, 0, next.bytes());
            }
        });
    }

    /** The sentences of all parts, by the time of the whole and the places of the whole text. */
    private static List<LongSpeechTitle> titles(List<PartRow> parts, Style style) {
        PartForm form = new PartForm(style.encoding());
        List<LongSpeechTitle> titles = new ArrayList<>();
        long frames = 0;
        for (PartRow part : parts) {
            double before = form.millis(frames);
            for (LongSpeechTitle title : Json.readArray(part.titles().getBytes(StandardCharsets.UTF_8),
                    LongSpeechTitle.class)) {
                titles.add(new LongSpeechTitle(title.text(), hundredths(before + title.timeBegin()),
                        hundredths(before + title.timeEnd()), part.begins() + title.textBegin(),
                        part.begins() + title.textEnd()));
            }
            frames += part.frames();
        }
        return titles;
    }

    private static double hundredths(double millis) {
        return Math.round(millis * 100) / 100.0;
    }

    private static LongSpeechExtra extra(TrackRow track, List<PartRow> parts, Style style, Sound sound) {
        long silent = parts.stream().filter(part -> part.file() == null && PartCuts.speaks(part.text()))
                .mapToLong(part -> part.text().codePointCount(0, part.text().length())).sum();
        return new LongSpeechExtra(0, silent == 0 ? "" : silent + " characters could not be spoken", sound.millis(),
                style.encoding().sampleRate(), sound.bytes(), style.encoding().nominalBitrate(), silent,
                track.characters(), style.pattern().manner().volume(), track.invisible());
    }

    private record Sound(long millis, long bytes) {}
}
