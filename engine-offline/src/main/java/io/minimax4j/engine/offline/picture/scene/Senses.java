package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the first column of the tables: what the words of a row say. */
final class Senses {
    private Senses() {}

    /** The things of a row, such as {@code CAT}, {@code BOY/GIRL} or {@code MAN+WOMAN}. */
    static List<Sense> things(String column, Detail detail) {
        List<Sense> nouns = new ArrayList<>();
        Detail own = Detail.of(column);
        for (String one : own.word().split("\\+")) {
            nouns.add(new Sense.Noun(Arrays.stream(one.split("/")).map(Thing::valueOf).toList(),
                    own.scale() * detail.scale(), detail.tint() == null ? own.tint() : detail.tint(),
                    Math.max(own.count(), detail.count())));
        }
        return nouns;
    }

    /** What a row of the other tables says: parts such as {@code place=SEA}. */
    static List<Sense> parts(String column, boolean aura) {
        List<Sense> senses = new ArrayList<>();
        for (String part : column.split(" ")) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            String value = part.substring(equals + 1);
            if (!key.equals("natural")) {
                senses.addAll(key.equals("thing") ? things(value, Detail.NONE) : List.of(part(key, value, aura)));
            }
        }
        return senses;
    }

    static Set<Tint> natural(String column) {
        Set<Tint> natural = EnumSet.noneOf(Tint.class);
        for (String part : column.split(" ")) {
            String key = part.startsWith("natural=") ? "natural=" : "around=";
            if (part.startsWith(key) && !part.endsWith("=NONE")) {
                Arrays.stream(part.substring(key.length()).split(",")).map(Tint::valueOf).forEach(natural::add);
            }
        }
        return natural;
    }

    private static Sense part(String key, String value, boolean aura) {
        return switch (key) {
            case "place" -> new Sense.About(Place.valueOf(value));
            case "feature" -> new Sense.About(Feature.valueOf(value));
            case "daytime" -> new Sense.About(Daytime.valueOf(value));
            case "season" -> new Sense.About(Season.valueOf(value));
            case "weather" -> new Sense.About(Weather.valueOf(value));
            case "mood" -> new Sense.About(Mood.valueOf(value));
            case "style" -> new Sense.About(ArtStyle.valueOf(value));
            case "around" -> new Sense.Around();
            case "tint" -> aura ? new Sense.Aura(Tint.valueOf(value)) : new Sense.Colour(Tint.valueOf(value));
            case "tinge" -> new Sense.Tinge(Tint.valueOf(value));
            case "action" -> new Sense.Doing(Action.valueOf(value));
            case "size" -> new Sense.Size(Double.parseDouble(value));
            case "count" -> new Sense.Count(Integer.parseInt(value));
            case "where" -> new Sense.Where(Relation.valueOf(value), false);
            case "localizer" -> new Sense.Where(Relation.valueOf(value), true);
            case "side" -> new Sense.Side(Zone.valueOf(value));
            case "rider" -> new Sense.Rider(Thing.valueOf(value));
            default -> Sense.Particle.valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT));
        };
    }

    /** What stands behind a word: {@code *0.6} for its size, {@code :RED} its colour, {@code #7} how many it means. */
    record Detail(String word, double scale, @Nullable Tint tint, int count) {
        static final Detail NONE = new Detail("", 1, null, 0);

        static Detail of(String text) {
            int star = text.indexOf('*');
            int colon = text.indexOf(':');
            int hash = text.indexOf('#');
            int end = text.length();
            for (int mark : new int[]{star, colon, hash}) {
                end = mark < 0 ? end : Math.min(end, mark);
            }
            return new Detail(text.substring(0, end), star < 0 ? 1 : Double.parseDouble(value(text, star)),
                    colon < 0 ? null : Tint.valueOf(value(text, colon)),
                    hash < 0 ? 0 : Integer.parseInt(value(text, hash)));
        }

        private static String value(String text, int mark) {
            int end = mark + 1;
            while (end < text.length() && "*:#".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return text.substring(mark + 1, end);
        }
    }
}
