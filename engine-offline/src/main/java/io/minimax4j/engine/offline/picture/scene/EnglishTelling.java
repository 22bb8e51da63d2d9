package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scene in English. */
final class EnglishTelling {
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");

    private final Scene scene;

    EnglishTelling(Scene scene) {
        this.scene = scene;
    }

    String text() {
        StringBuilder text = new StringBuilder(setting());
        List<String> figures = Telling.of(scene).stream().map(this::figure).toList();
        if (!figures.isEmpty()) {
            text.append(' ').append(capital(String.join("; ", figures))).append('.');
        }
        List<String> features = scene.features().stream().map(EnglishTelling::feature).toList();
        if (!features.isEmpty()) {
            text.append(" There are also ").append(list(features)).append(" to be seen.");
        }
        return text.append(' ').append(look()).toString();
    }

    private String setting() {
        StringBuilder text = new StringBuilder(place(scene.place())).append(daytime(scene.daytime()));
        if (hasWeather(scene.place())) {
            text.append(" in ").append(scene.season().name().toLowerCase(Locale.ROOT)).append(weather(scene.weather()));
        }
        return text.append(", ").append(light(scene.daytime())).append('.').toString();
    }

    private static String light(Daytime daytime) {
        return switch (daytime) {
            case DAWN -> "soft first light";
            case MORNING -> "fresh light";
            case NOON -> "bright light";
            case AFTERNOON -> "slanting light";
            case SUNSET -> "long shadows";
            case DUSK -> "fading light";
            case NIGHT -> "deep shadows";
        };
    }

    static boolean hasWeather(Place place) {
        return switch (place) {
            case ROOM, STUDIO, SPACE, UNDERWATER -> false;
            default -> true;
        };
    }

    private String figure(Telling telling) {
        String where = telling.isFar()
                ? "in the distance"
                : telling.x() < 0.38
                        ? "on the left"
                        : telling.x() > 0.62 ? "on the right" : "in the middle";
        String action = action(telling);
        return where + (telling.number() == 1 ? " there is " : " there are ")
                + counted(telling.number(), telling.tint(), Names.of(telling.thing()).english()) + action
                + partner(telling);
    }

    private static String partner(Telling telling) {
        Figure partner = telling.partner();
        if (partner == null || telling.relation() == null) {
            return "";
        }
        String how = switch (telling.relation()) {
            case IN -> " in ";
            case RIDE -> " riding ";
            case HOLD -> " holding ";
            case WEAR -> " wearing ";
            default -> " on ";
        };
        return how + counted(1, partner.tint(), Names.of(partner.thing()).english());
    }

    private static String action(Telling telling) {
        Action action = telling.first().action();
        boolean vehicle = telling.thing().kind() == Thing.Kind.VEHICLE;
        if (vehicle && (action == Action.WALKING || action == Action.RUNNING)) {
            return " driving";
        }
        return action == Action.STANDING || telling.relation() == Relation.RIDE
                ? ""
                : " " + action.name().toLowerCase(Locale.ROOT);
    }

    private static String counted(int number, @Nullable Tint tint, String noun) {
        String colour = tint == null ? "" : colour(tint) + " ";
        if (number == 1) {
            String named = colour + noun;
            boolean vowel = "aeiou".indexOf(named.charAt(0)) >= 0 && !named.startsWith("uni");
            return (vowel ? "an " : "a ") + named;
        }
        return (number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number)) + " " + colour
                + Plural.of(noun);
    }

    private static String colour(Tint tint) {
        return tint == Tint.GOLD ? "golden" : tint.name().toLowerCase(Locale.ROOT);
    }

    private String look() {
        List<String> parts = new ArrayList<>();
        if (!scene.tints().isEmpty()) {
            parts.add("tones of " + list(scene.tints().stream().map(EnglishTelling::colour).toList()));
        }
        if (scene.mood() != Mood.NEUTRAL) {
            parts.add("a " + mood(scene.mood()) + " mood");
        }
        return "It is " + style(scene.style()) + (parts.isEmpty() ? "" : " with " + list(parts)) + ".";
    }

    private static String place(Place place) {
        return switch (place) {
            case MOUNTAINS -> "The mountains";
            case SPACE -> "Outer space";
            case UNDERWATER -> "An underwater world";
            case SKY -> "A sea of clouds";
            case ISLAND -> "An island";
            case SEA -> "The sea";
            case STUDIO -> "A studio with a plain background";
            default -> "A " + place.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String daytime(Daytime daytime) {
        return switch (daytime) {
            case DAWN, NOON, SUNSET, DUSK, NIGHT -> " at " + daytime.name().toLowerCase(Locale.ROOT);
            case MORNING, AFTERNOON -> " in the " + daytime.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String weather(Weather weather) {
        return switch (weather) {
            case CLEAR -> ", the weather clear";
            case CLOUDY -> ", the weather cloudy";
            case OVERCAST -> ", the weather overcast";
            case FOG -> ", in fog";
            case RAIN -> ", in the rain";
            case STORM -> ", in a storm";
            case SNOW -> ", with snowflakes";
            case WIND -> ", in the wind";
        };
    }

    private static String feature(Feature feature) {
        return switch (feature) {
            case MOUNTAINS -> "distant mountains";
            case FOREST -> "a distant forest";
            case CITY -> "a distant city";
            case VILLAGE -> "a distant village";
            case RIVER -> "a winding river";
            case ROAD -> "a path";
            case LAKE, WATERFALL, RAINBOW -> "a " + feature.name().toLowerCase(Locale.ROOT);
            case FLOWERS -> "wildflowers";
            case SEA, SUN, MOON -> "the " + feature.name().toLowerCase(Locale.ROOT);
            case CRESCENT -> "a crescent moon";
            case AURORA -> "an aurora";
            case METEORS -> "shooting stars";
            case PLANET -> "a planet";
            case BIRDS -> "flying birds";
            case FALLING_PETALS -> "falling petals";
            case FALLING_LEAVES -> "falling leaves";
            case LANTERNS -> "sky lanterns";
            default -> feature.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String mood(Mood mood) {
        return mood == Mood.DARK ? "gloomy" : mood.name().toLowerCase(Locale.ROOT);
    }

    private static String style(ArtStyle style) {
        return switch (style) {
            case PAINTED -> "painted";
            case PHOTO -> "a realistic photograph";
            case WATERCOLOUR -> "a watercolour";
            case INK -> "an ink painting";
            case FLAT -> "a flat illustration";
            case PIXEL -> "pixel art";
            case COMIC -> "a comic";
            case OIL -> "an oil painting";
            case NEON -> "lit by neon light";
            case SKETCH -> "a pencil sketch";
            case LIVELY -> "in lively style";
            case MEDIEVAL -> "in medieval style";
            case CLAY -> "in clay style";
            case PAPER_CUT -> "a paper cut";
        };
    }

    private static String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.getFirst() : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
