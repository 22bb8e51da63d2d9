package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What suits a scene and nobody named: something in the sky, flowers, a few trees far off. */
final class Extras {
    private static final int CROWD = 5;

    private Extras() {}

    /** What is in the sky of every picture whose sky is clear. */
    static Setting lit(Setting setting, Wish wish, Dice dice) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        boolean both = dice.chance(0.5);
        boolean moon = dice.chance(0.5);
        if (setting.isOutdoors() && setting.weather() == Weather.CLEAR && setting.daytime() == Daytime.NIGHT) {
            if (setting.features().isEmpty() || both) {
                features.add(moon ? Feature.MOON : Feature.STARS);
            }
        } else if (setting.isOutdoors() && (setting.weather() == Weather.CLEAR || setting.weather() == Weather.CLOUDY)
                && (setting.daytime() == Daytime.SUNSET || setting.daytime() == Daytime.DAWN)) {
            features.add(Feature.SUN);
        } else if (setting.place() == Place.SPACE) {
            features.add(Feature.STARS);
        }
        return with(setting, features, wish);
    }

    static Setting enriched(Setting setting, Wish wish, Dice dice) {
        if (!setting.isOutdoors()) {
            return setting;
        }
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        boolean clear = setting.weather() == Weather.CLEAR || setting.weather() == Weather.CLOUDY;
        boolean night = setting.daytime().isDark();
        add(features, Feature.CLOUDS, clear && dice.chance(0.6));
        add(features, Feature.BIRDS, clear && !night && dice.chance(0.35));
        add(features, Feature.SUN, clear && !night && dice.chance(0.4));
        add(features, Feature.STARS, clear && night && dice.chance(0.8));
        boolean blooming = setting.season() == Season.SPRING || setting.season() == Season.SUMMER;
        switch (setting.place()) {
            case MEADOW, GARDEN, FIELD -> {
                add(features, Feature.FLOWERS, blooming && dice.chance(0.7));
                add(features, dice.chance(0.5) ? Feature.MOUNTAINS : Feature.HILLS,
                        setting.place() != Place.GARDEN && dice.chance(0.6));
            }
            case LAKE, RIVER, VILLAGE -> add(features, dice.chance(0.5) ? Feature.MOUNTAINS : Feature.HILLS,
                    dice.chance(0.7));
            default -> {
            }
        }
        return with(setting, features, wish);
    }

    private static void add(Set<Feature> features, Feature feature, boolean suits) {
        if (suits) {
            features.add(feature);
        }
    }

    private static Setting with(Setting setting, Set<Feature> more, Wish wish) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(setting.features());
        more.stream().filter(feature -> !wish.unwanted.contains(feature)).forEach(features::add);
        return new Setting(setting.place(), features, setting.daytime(), setting.season(), setting.weather(),
                setting.mood(), setting.style(), setting.tints());
    }

    /** Something that grows or stands at a place, far off at the sides. */
    static void stand(Setting setting, Wish wish, Dice dice) {
        Thing thing = background(setting, dice);
        int number = 1 + dice.below(2);
        boolean taken = thing == null || wish.unwanted.contains(thing) || wish.unwanted.contains(Thing.TREE)
                || wish.subjects.size() >= CROWD
                || wish.subjects.stream().anyMatch(subject -> subject.thing == thing);
        if (!taken && !wish.close) {
            Subject extra = new Subject(Objects.requireNonNull(thing), 1, null);
            extra.extra = true;
            extra.count = number;
            wish.subjects.add(extra);
        }
    }

    private static @Nullable Thing background(Setting setting, Dice dice) {
        List<Thing> suits = switch (setting.place()) {
            case MEADOW, FIELD, VILLAGE -> List.of(Thing.TREE, Thing.TREE, Thing.BUSH);
            case GARDEN -> List.of(setting.season() == Season.SPRING ? Thing.CHERRY_TREE : Thing.TREE, Thing.BUSH);
            case LAKE, RIVER -> List.of(Thing.WILLOW, Thing.TREE);
            case MOUNTAINS, SNOWFIELD -> List.of(Thing.PINE);
            case BEACH, ISLAND -> List.of(Thing.PALM);
            case DESERT -> setting.features().contains(Feature.PLANET) ? List.of() : List.of(Thing.CACTUS);
            case STREET -> List.of(Thing.STREET_LAMP);
            default -> List.of();
        };
        return suits.isEmpty() ? null : dice.oneOf(suits);
    }
}
