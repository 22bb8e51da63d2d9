package io.minimax4j.engine.offline.clip.camera;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What free wording says of the camera, sentence by sentence: "the camera slowly pans left", "镜头缓缓推进", "aerial shot".
 * Verbs that things in a picture may do as well count only near a word for the camera.
 */
final class Wording {
    /** How many words lie at most between a verb and where it goes. */
    private static final int REACH = 5;

    private static final String ENDS = ".!?;\n。！？；";

    private static final Set<String> CAMERAS = Set.of("camera", "lens", "shot", "view", "frame", "dolly");
    private static final Set<String> THEN = Set.of("then", "before", "finally", "afterwards", "next");

    private static final Set<String> LEFT = Set.of("left", "leftward", "leftwards");
    private static final Set<String> RIGHT = Set.of("right", "rightward", "rightwards");
    private static final Set<String> UP = Set.of("up", "upward", "upwards", "skyward");
    private static final Set<String> DOWN = Set.of("down", "downward", "downwards");
    private static final Set<String> IN = Set.of("in", "into", "forward", "forwards", "closer", "towards", "toward");
    private static final Set<String> OUT = Set.of("out", "back", "backward", "backwards", "away");

    private static final List<Verb> VERBS = List.of(
            new Verb(Set.of("pan", "pans", "panning"), false, Map.of(LEFT, Move.PAN_LEFT, RIGHT, Move.PAN_RIGHT, UP,
                    Move.TILT_UP, DOWN, Move.TILT_DOWN)),
            new Verb(Set.of("tilt", "tilts", "tilting"), false, Map.of(UP, Move.TILT_UP, DOWN, Move.TILT_DOWN)),
            new Verb(Set.of("zoom", "zooms", "zooming"), false, Map.of(IN, Move.ZOOM_IN, OUT, Move.ZOOM_OUT)),
            new Verb(Set.of("dolly", "dollies", "dollying"), false, Map.of(IN, Move.PUSH_IN, OUT, Move.PULL_OUT, LEFT,
                    Move.TRUCK_LEFT, RIGHT, Move.TRUCK_RIGHT)),
            new Verb(Set.of("push", "pushes", "pushing", "pull", "pulls", "pulling", "move", "moves", "moving", "slide",
                    "slides", "sliding", "glide", "glides", "gliding", "truck", "trucks", "trucking", "tracks", "fly",
                    "flies", "flying", "drifts", "crane", "cranes", "pedestal", "travels"), true,
                    Map.of(IN, Move.PUSH_IN, OUT, Move.PULL_OUT, LEFT, Move.TRUCK_LEFT, RIGHT, Move.TRUCK_RIGHT, UP,
                            Move.PEDESTAL_UP, DOWN, Move.PEDESTAL_DOWN)));

    /** Verbs that say all by themselves. */
    private static final Map<String, Move> ALONE = Map.ofEntries(Map.entry("rises", Move.PEDESTAL_UP),
            Map.entry("rising", Move.PEDESTAL_UP), Map.entry("ascends", Move.PEDESTAL_UP),
            Map.entry("descends", Move.PEDESTAL_DOWN), Map.entry("descending", Move.PEDESTAL_DOWN),
            Map.entry("lowers", Move.PEDESTAL_DOWN), Map.entry("approaches", Move.PUSH_IN),
            Map.entry("retreats", Move.PULL_OUT), Map.entry("shakes", Move.SHAKE), Map.entry("shaking", Move.SHAKE),
            Map.entry("shaky", Move.SHAKE), Map.entry("follows", Move.TRACKING),
            Map.entry("following", Move.TRACKING), Map.entry("static", Move.STATIC), Map.entry("still", Move.STATIC),
            Map.entry("fixed", Move.STATIC), Map.entry("locked", Move.STATIC), Map.entry("motionless", Move.STATIC));

    private static final List<Phrase> ENGLISH = List.of(new Phrase("tracking shot", Set.of(Move.TRACKING)),
            new Phrase("handheld", Set.of(Move.SHAKE)), new Phrase("hand-held", Set.of(Move.SHAKE)),
            new Phrase("aerial shot", Set.of(Move.PEDESTAL_UP, Move.PUSH_IN)),
            new Phrase("aerial view", Set.of(Move.PEDESTAL_UP, Move.PUSH_IN)),
            new Phrase("drone shot", Set.of(Move.PEDESTAL_UP, Move.PUSH_IN)),
            new Phrase("crane shot", Set.of(Move.PEDESTAL_UP)), new Phrase("dolly shot", Set.of(Move.PUSH_IN)),
            new Phrase("camera orbits", Set.of(Move.TRUCK_RIGHT, Move.PAN_LEFT)),
            new Phrase("camera circles", Set.of(Move.TRUCK_RIGHT, Move.PAN_LEFT)),
            new Phrase("orbit shot", Set.of(Move.TRUCK_RIGHT, Move.PAN_LEFT)));

    private static final List<Phrase> CHINESE = List.of(new Phrase("航拍", Set.of(Move.PEDESTAL_UP, Move.PUSH_IN)),
            new Phrase("无人机", Set.of(Move.PEDESTAL_UP, Move.PUSH_IN)), new Phrase("跟拍", Set.of(Move.TRACKING)),
            new Phrase("跟镜头", Set.of(Move.TRACKING)), new Phrase("手持", Set.of(Move.SHAKE)),
            new Phrase("推镜头", Set.of(Move.PUSH_IN)), new Phrase("拉镜头", Set.of(Move.PULL_OUT)),
            new Phrase("固定镜头", Set.of(Move.STATIC)), new Phrase("固定机位", Set.of(Move.STATIC)));

    private static final List<String> CHINESE_CAMERAS = List.of("镜头", "摄像机", "摄影机", "相机", "画面");

    /** Longer ones before those that are within them. */
    private static final List<Phrase> OF_CAMERA = List.of(new Phrase("变焦推近", Set.of(Move.ZOOM_IN)),
            new Phrase("变焦拉远", Set.of(Move.ZOOM_OUT)), new Phrase("放大", Set.of(Move.ZOOM_IN)),
            new Phrase("缩小", Set.of(Move.ZOOM_OUT)), new Phrase("拉近", Set.of(Move.PUSH_IN)),
            new Phrase("推", Set.of(Move.PUSH_IN)), new Phrase("靠近", Set.of(Move.PUSH_IN)),
            new Phrase("向前", Set.of(Move.PUSH_IN)), new Phrase("拉", Set.of(Move.PULL_OUT)),
            new Phrase("后退", Set.of(Move.PULL_OUT)), new Phrase("远离", Set.of(Move.PULL_OUT)),
            new Phrase("左摇", Set.of(Move.PAN_LEFT)), new Phrase("右摇", Set.of(Move.PAN_RIGHT)),
            new Phrase("摇向左", Set.of(Move.PAN_LEFT)), new Phrase("摇向右", Set.of(Move.PAN_RIGHT)),
            new Phrase("左转", Set.of(Move.PAN_LEFT)), new Phrase("右转", Set.of(Move.PAN_RIGHT)),
            new Phrase("左移", Set.of(Move.TRUCK_LEFT)), new Phrase("右移", Set.of(Move.TRUCK_RIGHT)),
            new Phrase("左平移", Set.of(Move.TRUCK_LEFT)), new Phrase("右平移", Set.of(Move.TRUCK_RIGHT)),
            new Phrase("左缓缓移", Set.of(Move.TRUCK_LEFT)), new Phrase("右缓缓移", Set.of(Move.TRUCK_RIGHT)),
            new Phrase("上摇", Set.of(Move.TILT_UP)), new Phrase("上仰", Set.of(Move.TILT_UP)),
            new Phrase("仰起", Set.of(Move.TILT_UP)), new Phrase("下摇", Set.of(Move.TILT_DOWN)),
            new Phrase("俯下", Set.of(Move.TILT_DOWN)), new Phrase("升", Set.of(Move.PEDESTAL_UP)),
            new Phrase("上移", Set.of(Move.PEDESTAL_UP)), new Phrase("下降", Set.of(Move.PEDESTAL_DOWN)),
            new Phrase("降", Set.of(Move.PEDESTAL_DOWN)), new Phrase("下移", Set.of(Move.PEDESTAL_DOWN)),
            new Phrase("晃动", Set.of(Move.SHAKE)), new Phrase("抖动", Set.of(Move.SHAKE)),
            new Phrase("跟随", Set.of(Move.TRACKING)), new Phrase("跟着", Set.of(Move.TRACKING)),
            new Phrase("追随", Set.of(Move.TRACKING)), new Phrase("固定", Set.of(Move.STATIC)),
            new Phrase("静止", Set.of(Move.STATIC)), new Phrase("不动", Set.of(Move.STATIC)),
            new Phrase("环绕", Set.of(Move.TRUCK_RIGHT, Move.PAN_LEFT)));

    private static final List<String> CHINESE_THEN = List.of("然后", "接着", "随后", "最后", "再");

    private record Verb(Set<String> forms, boolean ofCamera, Map<Set<String>, Move> ways) {}

    private record Phrase(String text, Set<Move> moves) {}

    private final List<Set<Move>> beats = new ArrayList<>();
    private Set<Move> beat = EnumSet.noneOf(Move.class);

    private Wording() {}

    /** What is said outside brackets. */
    static List<Set<Move>> of(String prompt) {
        Wording wording = new Wording();
        String text = prompt.toLowerCase(Locale.ROOT);
        int depth = 0;
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
            if (ENDS.indexOf(c) >= 0) {
                wording.sentence(sentence.toString());
                sentence.setLength(0);
            } else {
                sentence.append(depth > 0 ? ' ' : c);
            }
        }
        wording.sentence(sentence.toString());
        return List.copyOf(wording.beats);
    }

    private void sentence(String sentence) {
        english(sentence);
        end();
        chinese(sentence);
        end();
    }

    private void english(String sentence) {
        String[] words = sentence.split("[^a-z'-]+");
        int camera = -2 * REACH;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (THEN.contains(word)) {
                end();
            }
            boolean near = i - camera <= REACH + 1;
            Move alone = ALONE.get(word);
            if (alone != null && (near || i + 1 < words.length && CAMERAS.contains(words[i + 1]))) {
                add(Set.of(alone));
            }
            for (Verb verb : VERBS) {
                if (verb.forms.contains(word) && (near || !verb.ofCamera)) {
                    way(verb, words, i);
                }
            }
            if (CAMERAS.contains(word)) {
                camera = i;
            }
        }
        ENGLISH.stream().filter(phrase -> sentence.contains(phrase.text)).forEach(phrase -> add(phrase.moves));
    }

    private void way(Verb verb, String[] words, int at) {
        for (int i = at + 1; i < Math.min(words.length, at + 1 + REACH); i++) {
            for (Map.Entry<Set<String>, Move> way : verb.ways.entrySet()) {
                if (way.getKey().contains(words[i])) {
                    add(Set.of(way.getValue()));
                    return;
                }
            }
        }
    }

    private void chinese(String sentence) {
        boolean camera = false;
        int i = 0;
        while (i < sentence.length()) {
            int at = i;
            if (CHINESE_THEN.stream().anyMatch(then -> sentence.startsWith(then, at))) {
                end();
            }
            Phrase phrase = phrase(CHINESE, sentence, at);
            if (phrase == null && camera) {
                phrase = phrase(OF_CAMERA, sentence, at);
            }
            camera |= CHINESE_CAMERAS.stream().anyMatch(word -> sentence.startsWith(word, at));
            if (phrase != null) {
                add(phrase.moves);
                i += phrase.text.length();
            } else {
                i++;
            }
        }
    }

    private static @Nullable Phrase phrase(List<Phrase> phrases, String text, int at) {
        for (Phrase phrase : phrases) {
            if (text.startsWith(phrase.text, at)) {
                return phrase;
            }
        }
        return null;
    }

    private void add(Set<Move> moves) {
        if (moves.stream().anyMatch(move -> beat.stream().anyMatch(move::undoes))) {
            end();
        }
        beat.addAll(moves);
    }

    private void end() {
        if (!beat.isEmpty()) {
            beats.add(beat);
            beat = EnumSet.noneOf(Move.class);
        }
    }
}
