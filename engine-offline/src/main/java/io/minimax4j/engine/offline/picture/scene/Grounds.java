package io.minimax4j.engine.offline.picture.scene;

/** Where at a place there is ground to stand on, and where water; 0 top to 1 bottom of the picture. */
public final class Grounds {
    private static final double NEAREST = 0.955;

    private Grounds() {}

    /** From where on there is dry ground before the horizon: the horizon itself where there is no water. */
    public static double shore(Place place, double horizon) {
        return switch (place) {
            case LAKE, RIVER, WATERFALL -> horizon + (1 - horizon) * 0.66;
            case BEACH, ISLAND -> horizon + (1 - horizon) * 0.56;
            case SEA -> 1;
            default -> horizon;
        };
    }

    static boolean isWet(Place place) {
        return switch (place) {
            case LAKE, RIVER, WATERFALL, BEACH, ISLAND, SEA -> true;
            default -> false;
        };
    }

    /** Where the horizon usually is. */
    static double horizon(Place place, double ratio, Dice dice) {
        double usual = switch (place) {
            case MEADOW, GARDEN, DESERT, SNOWFIELD -> 0.56;
            case FIELD, RIVER -> 0.54;
            case FOREST, STREET -> 0.6;
            case MOUNTAINS, CITY -> 0.62;
            case LAKE -> 0.5;
            case SEA, ISLAND -> 0.48;
            case BEACH -> 0.46;
            case VILLAGE, WATERFALL -> 0.58;
            case ROOM -> 0.7;
            case STUDIO -> 0.68;
            case UNDERWATER -> 0.84;
            case SPACE, SKY -> 1;
        };
        double shift = dice.between(-0.025, 0.025) + (ratio < 0.8 ? 0.03 : 0);
        return switch (place) {
            case ROOM, STUDIO, UNDERWATER, SPACE, SKY -> usual;
            default -> usual + shift;
        };
    }

    /** The foot of what stands at a depth. */
    static double standing(Place place, double horizon, double depth) {
        double shore = shore(place, horizon);
        if (isWet(place) && place != Place.SEA && depth < 0.3) {
            return place == Place.BEACH || place == Place.ISLAND ? shore + 0.02 : horizon + 0.008;
        }
        double far = place == Place.SEA
                ? horizon + 0.05
                : shore == horizon ? horizon + (1 - horizon) * 0.06 : shore + 0.03;
        return far + (NEAREST - far) * depth;
    }

    /** The foot of what swims at a depth. */
    static double swimming(Place place, double horizon, double depth) {
        double far = horizon + (1 - horizon) * 0.07;
        double near = place == Place.SEA ? 0.93 : isWet(place) ? shore(place, horizon) - 0.02 : 0.9;
        return far + (near - far) * depth;
    }
}
