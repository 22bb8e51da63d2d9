package io.minimax4j.engine.media;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.picture.Bitmap;
import java.nio.file.Path;

/**
 * What native media code can do for an engine. Every call blocks its thread, may run on any number of threads at once,
 * and ends soon after an interrupt of that thread with {@link InterruptedException}; the work is then really stopped.
 *
 * <p>A call that fails without fault of its input is repeated once unless its sink was already given something.
 */
public interface MediaToolbox extends AutoCloseable {
    /**
     * Speaks a text. The sink is called on this thread: first {@code begin} with the format (mono), then events and
     * samples as they are made. A sink that is slow slows the speaker down; nothing piles up.
     *
     * @throws MediaException {@code UNSUPPORTED} for an unknown voice or variant
     */
    void synthesize(SynthesisRequest request, SynthesisSink sink) throws MediaException, InterruptedException;

    /**
     * Opens an encoder, which resamples and mixes channels where input and output differ. Close it in every case.
     *
     * @param streamed true when the bytes are played while they are made: MP3 then starts with sound, its header frame
     *                 coming only as a patch, and Opus comes in short pages, the first after 40 ms of sound; false to
     *                 have place for every header from the start, so that all patches overwrite in place
     */
    AudioEncoder encoder(PcmFormat input, AudioEncoding output, boolean streamed)
            throws MediaException, InterruptedException;

    /**
     * Decodes the first audio stream of a file in any of the usual containers (mp3, wav, flac, m4a, mp4, ogg, webm,
     * aac, aiff, amr ...), resampled and mixed to the format asked for. The sink is called on this thread.
     *
     * @throws MediaException {@code BAD_INPUT} if the file is no audio or is damaged beyond use, {@code LIMIT} if it
     *                        sounds longer than allowed, whatever its header says
     */
    void decode(Path file, PcmFormat as, DecodeLimits limits, PcmSink sink) throws MediaException, InterruptedException;

    /**
     * Reads the headers of a file; decodes as little as possible and never the whole. Sizes are those of the upright picture; one
     * that stands still has neither a rate nor a duration.
     *
     * @throws MediaException {@code BAD_INPUT} if it is no media file
     */
    MediaInfo probe(Path file) throws MediaException, InterruptedException;

    /**
     * Decodes a picture (JPEG, PNG, WebP, GIF, HEIC, AVIF) upright, as its orientation says, whatever the file is called; of one
     * that moves, the first frame. Alpha is kept, but for HEIC and AVIF, which have it in a picture beside.
     *
     * @param mostPixels one that has more is refused before anything is decoded
     * @throws MediaException {@code BAD_INPUT} if it is no picture or damaged, {@code LIMIT} if it is too large
     */
    Bitmap picture(Path file, long mostPixels) throws MediaException, InterruptedException;

    /**
     * Decodes the first video stream of a file upright, scaled and brought to the rate asked for. The sink is called on this
     * thread; one that is slow slows the decoder down.
     *
     * @throws MediaException {@code BAD_INPUT} if it is no clip or damaged beyond use, {@code LIMIT} if it is too large or
     *                        too long, whatever its header says
     */
    void frames(Path file, FrameLimits limits, FrameSink sink) throws MediaException, InterruptedException;

    /**
     * Opens a file to write a clip to: H.264 (high profile, 4:2:0, BT.709) and AAC in MP4, its index at the front. A file of that
     * name is overwritten, its folder must be there. The same frames and samples make the same bytes. Close it in every case.
     *
     * @throws MediaException {@code UNSUPPORTED} for a size or a sample rate that the codecs do not have
     */
    ClipEncoder clip(ClipFormat format, Path target) throws MediaException, InterruptedException;

    /** Ends everything that runs; open sessions fail. */
    @Override
    void close();
}
