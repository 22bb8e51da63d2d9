package io.minimax4j.engine.offline.clip.camera;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a camera does in words, from which {@link Directions} reads the same again. */
public final class Sentence {
    private Sentence() {}

    /** One sentence; of a camera of which nothing was said, that it comes slowly nearer. */
    public static String of(Directions directions, boolean chinese) {
        List<Set<Move>> beats = directions.isSilent() ? List.of(Set.of(Move.PUSH_IN)) : directions.beats();
        String slowly = directions.isSilent() ? chinese ? "缓缓" : "slowly " : "";
        return chinese
                ? beats.stream().map(beat -> "镜头" + slowly + told(beat, true)).collect(Collectors.joining("，然后")) + "。"
                : beats.stream().map(beat -> "he camera " + slowly + told(beat, false))
                        .collect(Collectors.joining(", then t", "T", "."));
    }

    private static String told(Set<Move> beat, boolean chinese) {
        return beat.stream().sorted().map(move -> chinese ? move.chinese() : english(move))
                .collect(Collectors.joining(chinese ? "并" : " and "));
    }

    private static String english(Move move) {
        return switch (move) {
            case TRUCK_LEFT -> "moves left";
            case TRUCK_RIGHT -> "moves right";
            case PAN_LEFT -> "pans left";
            case PAN_RIGHT -> "pans right";
            case PUSH_IN -> "pushes in";
            case PULL_OUT -> "pulls back";
            case PEDESTAL_UP -> "rises";
            case PEDESTAL_DOWN -> "descends";
            case TILT_UP -> "tilts up";
            case TILT_DOWN -> "tilts down";
            case ZOOM_IN -> "zooms in";
            case ZOOM_OUT -> "zooms out";
            case SHAKE -> "shakes";
            case TRACKING -> "follows what moves";
            case STATIC -> "is fixed";
        };
    }
}
