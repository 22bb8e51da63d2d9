package io.minimax4j.verification.media;

import com.fasterxml.jackson.databind.JsonNode;
import io.minimax4j.verification.wire.Reply;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a clip says of itself.
 *
 * @param boxes the kinds of the file's outer boxes, in their order
 */
public record ClipFacts(String video, int width, int height, String rate, int frames, double seconds, String pixels,
        String sound, int soundRate, double soundSeconds, List<String> boxes) {

    /** Of the JSON that ffprobe writes, frames counted. */
    static ClipFacts of(String probed, List<String> boxes) {
        JsonNode streams = Reply.parse(probed).path("streams");
        JsonNode video = stream(streams, "video");
        JsonNode sound = stream(streams, "audio");
        return new ClipFacts(text(video, "codec_name"), video.path("width").asInt(), video.path("height").asInt(),
                text(video, "avg_frame_rate"), video.path("nb_read_frames").asInt(),
                video.path("duration").asDouble(),
                text(video, "pix_fmt"), text(sound, "codec_name"), sound.path("sample_rate").asInt(),
                sound.path("duration").asDouble(), boxes);
    }

    private static JsonNode stream(JsonNode streams, String kind) {
        List<JsonNode> found = StreamSupport.stream(streams.spliterator(), false)
                .filter(stream -> text(stream, "codec_type").equals(kind)).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " streams of " + kind + " in " + streams);
        }
        return found.getFirst();
    }

    private static String text(JsonNode stream, String name) {
        return stream.path(name).asText();
    }

    public String size() {
        return width + "x" + height;
    }

    /** Whether a player can begin before all of it came. */
    public boolean startsFast() {
        return boxes.contains("moov") && boxes.indexOf("moov") < boxes.indexOf("mdat");
    }
}
