package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.worker.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/** Decodes one picture: the first of an animation, all tiles of a picture that is cut into tiles. */
final class PictureReader implements AutoCloseable {
    private static final int THREADS = 1;
    private static final int MOST_PACKETS = 1000;
    /** Tiles are a little more than the picture; many times its pixels in them are there to keep a decoder busy. */
    private static final int MOST_TIMES_DECODED = 4;

    private final InputFile file;
    private final long mostPixels;
    private final Session session;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();

    private PictureReader(InputFile file, long mostPixels, Session session) {
        this.file = file;
        this.mostPixels = mostPixels;
        this.session = session;
    }

    /** Sends the picture to the session. Its size is checked before FFmpeg sees the file. */
    static void read(Message.Look order, Session session) throws MediaException {
        PictureHeader header = PictureHeader.read(order.path()).orElseThrow(() -> new MediaException(Kind.BAD_INPUT,
                "the file is no picture of a kind that can be read: JPEG, PNG, WebP, GIF, HEIC or AVIF"));
        PixelSize size = header.size();
        if (size != null) {
            VideoStreams.checkSize(size, order.mostPixels());
        }
        Optional<WebpFrame> first = header.form() == PictureHeader.Form.WEBP
                ? WebpFrame.first(order.path())
                : Optional.empty();
        try (InputFile file = new InputFile(order.path());
                PictureReader reader = new PictureReader(file, order.mostPixels(), session)) {
            if (first.isPresent()) {
                reader.readAnimated(first.get(), header);
            } else {
                reader.read();
            }
        }
    }

    /** FFmpeg decodes no animated WebP, but each of its frames is a picture by itself. */
    private void readAnimated(WebpFrame first, PictureHeader header) throws MediaException {
        PixelSize whole = Objects.requireNonNull(header.size());
        byte[] still = first.still();
        Ffmpeg.check(av_new_packet(packet, still.length), Kind.INTERNAL, "making room for a picture");
        packet.data().put(still);
        decode(file.context().streams(0), packet);
        try (PixelCanvas canvas = new PixelCanvas(whole)) {
            canvas.draw(frame, first.x(), first.y());
            canvas.send(header.orientation(), whole, 0, 0, session);
        }
    }

    private void read() throws MediaException {
        TileGrid grid = TileGrid.of(file.context());
        if (grid == null) {
            readWhole();
        } else {
            VideoStreams.checkSize(grid.size(), mostPixels);
            readTiles(grid);
        }
    }

    private void readWhole() throws MediaException {
        AVStream stream = VideoStreams.largest(file);
        VideoStreams.checkSize(VideoStreams.size(stream), mostPixels);
        decode(stream, packetOf(stream.index()));
        PixelSize size = new PixelSize(frame.width(), frame.height());
        VideoStreams.checkSize(size, mostPixels);
        try (PixelCanvas canvas = new PixelCanvas(size)) {
            canvas.draw(frame, 0, 0);
            canvas.send(VideoStreams.orientation(file, stream), size, 0, 0, session);
        }
    }

    private AVPacket packetOf(int index) throws MediaException {
        for (int i = 0; i < MOST_PACKETS && av_read_frame(file.context(), packet) >= 0; i++) {
            if (packet.stream_index() == index) {
                return packet;
            }
            av_packet_unref(packet);
        }
        throw damaged();
    }

    /** Tiles come in any order, each in a stream of its own; some pictures use a tile at several places. */
    private void readTiles(TileGrid grid) throws MediaException {
        AVFormatContext context = file.context();
        try (PixelCanvas canvas = new PixelCanvas(grid.canvas())) {
            long left = MOST_TIMES_DECODED * grid.canvas().area();
            List<TileGrid.Tile> missing = new ArrayList<>(grid.tiles());
            while (!missing.isEmpty() && av_read_frame(context, packet) >= 0) {
                AVStream stream = context.streams(packet.stream_index());
                List<TileGrid.Tile> here = missing.stream().filter(tile -> tile.stream() == stream.index()).toList();
                if (!here.isEmpty()) {
                    decode(stream, packet);
                    left -= (long) frame.width() * frame.height();
                    if (left < 0) {
                        throw damaged();
                    }
                    for (TileGrid.Tile tile : here) {
                        canvas.draw(frame, tile.x(), tile.y());
                    }
                    missing.removeAll(here);
                }
                av_packet_unref(packet);
            }
            if (!missing.isEmpty()) {
                throw damaged();
            }
            canvas.send(grid.orientation(), grid.size(), grid.x(), grid.y(), session);
        }
    }

    private void decode(AVStream stream, AVPacket of) throws MediaException {
        session.checkWanted();
        AVCodecContext codec = VideoStreams.open(stream, mostPixels, THREADS);
        try {
            boolean decoded = receive(codec, of) || receive(codec, null);
            if (!decoded) {
                throw damaged();
            }
        } finally {
            avcodec_free_context(codec);
        }
    }

    private boolean receive(AVCodecContext codec, @Nullable AVPacket next) {
        return avcodec_send_packet(codec, next) >= 0 && avcodec_receive_frame(codec, frame) >= 0;
    }

    private static MediaException damaged() {
        return new MediaException(Kind.BAD_INPUT, "the picture is damaged");
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_packet_free(packet);
    }
}
