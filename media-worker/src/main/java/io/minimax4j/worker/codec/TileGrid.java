package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avformat.AV_STREAM_GROUP_PARAMS_TILE_GRID;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.picture.PixelSize;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStreamGroup;
import org.bytedeco.ffmpeg.avformat.AVStreamGroupTileGrid;
import org.jspecify.annotations.Nullable;

/**
 * How a picture of HEIF is put together from tiles, as telephones write it.
 *
 * @param canvas what the tiles fill
 * @param size what of it is to be seen
 * @param x where that begins
 * @param y where that begins
 */
record TileGrid(PixelSize canvas, PixelSize size, int x, int y, Orientation orientation, List<Tile> tiles) {
    /** A tile: the stream that holds it, and where its corner is. */
    record Tile(int stream, int x, int y) {}

    /** The largest grid of a file; null if there is none. */
    static @Nullable TileGrid of(AVFormatContext context) throws MediaException {
        TileGrid largest = null;
        for (int i = 0; i < context.nb_stream_groups(); i++) {
            AVStreamGroup group = context.stream_groups(i);
            if (group.type() == AV_STREAM_GROUP_PARAMS_TILE_GRID) {
                TileGrid grid = of(group, group.params_tile_grid());
                largest = largest == null || grid.size.area() > largest.size.area() ? grid : largest;
            }
        }
        return largest;
    }

    private static TileGrid of(AVStreamGroup group, AVStreamGroupTileGrid grid) throws MediaException {
        if (grid.coded_width() <= 0 || grid.coded_height() <= 0 || grid.width() <= 0 || grid.height() <= 0
                || grid.horizontal_offset() < 0 || grid.vertical_offset() < 0
                || grid.horizontal_offset() > grid.coded_width() - grid.width()
                || grid.vertical_offset() > grid.coded_height() - grid.height()) {
            throw new MediaException(Kind.BAD_INPUT, "the picture's tiles do not fit together");
        }
        List<Tile> tiles = IntStream.range(0, grid.nb_tiles()).mapToObj(i -> tile(group, grid, i)).toList();
        if (tiles.isEmpty() || tiles.stream().anyMatch(tile -> tile.x() < 0 || tile.y() < 0)) {
            throw new MediaException(Kind.BAD_INPUT, "the picture's tiles do not fit together");
        }
        return new TileGrid(new PixelSize(grid.coded_width(), grid.coded_height()),
                new PixelSize(grid.width(), grid.height()), grid.horizontal_offset(), grid.vertical_offset(),
                Orientation.of(grid.coded_side_data(), grid.nb_coded_side_data()), tiles);
    }

    private static Tile tile(AVStreamGroup group, AVStreamGroupTileGrid grid, int i) {
        return new Tile(group.streams(grid.offsets_idx(i)).index(), grid.offsets_horizontal(i),
                grid.offsets_vertical(i));
    }
}
