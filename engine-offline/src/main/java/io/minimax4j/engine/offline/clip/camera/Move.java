package io.minimax4j.engine.offline.clip.camera;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a camera can be told to do: the 15 commands of the contract (section 1.2). */
public enum Move {
    TRUCK_LEFT("truck left", "左移"), TRUCK_RIGHT("truck right", "右移"), PAN_LEFT("pan left", "左摇"),
    PAN_RIGHT("pan right", "右摇"), PUSH_IN("push in", "推进"), PULL_OUT("pull out", "拉远"),
    PEDESTAL_UP("pedestal up", "上升"), PEDESTAL_DOWN("pedestal down", "下降"), TILT_UP("tilt up", "上摇"),
    TILT_DOWN("tilt down", "下摇"), ZOOM_IN("zoom in", "变焦推近"), ZOOM_OUT("zoom out", "变焦拉远"), SHAKE("shake", "晃动"),
    TRACKING("tracking shot", "跟随"), STATIC("static shot", "固定");

    /** The contract's own example of a sequence says this, which its list does not have. */
    private static final String PUSH_OUT = "push out";

    private static final Map<String, Move> NAMES = Stream.of(values())
            .flatMap(move -> Stream.of(Map.entry(squeezed(move.english), move), Map.entry(move.chinese, move)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String english;
    private final String chinese;

    Move(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** The command of that name in either language; letters' case and spaces do not matter. */
    static Optional<Move> named(String name) {
        String key = squeezed(name);
        return Optional.ofNullable(key.equals(squeezed(PUSH_OUT)) ? PULL_OUT : NAMES.get(key));
    }

    private static String squeezed(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Its English name as the contract writes it, in lower case. */
    public String english() {
        return english;
    }

    /** Its Chinese name. */
    public String chinese() {
        return chinese;
    }

    /** Whether doing both at once would be doing nothing. */
    boolean undoes(Move other) {
        return switch (this) {
            case TRUCK_LEFT -> other == TRUCK_RIGHT;
            case TRUCK_RIGHT -> other == TRUCK_LEFT;
            case PAN_LEFT -> other == PAN_RIGHT;
            case PAN_RIGHT -> other == PAN_LEFT;
            case PUSH_IN -> other == PULL_OUT;
            case PULL_OUT -> other == PUSH_IN;
            case PEDESTAL_UP -> other == PEDESTAL_DOWN;
            case PEDESTAL_DOWN -> other == PEDESTAL_UP;
            case TILT_UP -> other == TILT_DOWN;
            case TILT_DOWN -> other == TILT_UP;
            case ZOOM_IN -> other == ZOOM_OUT;
            case ZOOM_OUT -> other == ZOOM_IN;
            case SHAKE, TRACKING -> other == STATIC;
            case STATIC -> other != STATIC;
        };
    }
}
