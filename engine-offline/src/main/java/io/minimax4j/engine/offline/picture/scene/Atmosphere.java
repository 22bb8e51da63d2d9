package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Place, light, season, weather, mood: what is said of them, and what suits it where nothing is. */
final class Atmosphere {
    private static final Set<Feature> OF_NIGHT = EnumSet.of(Feature.STARS, Feature.AURORA, Feature.FIREWORKS,
            Feature.METEORS, Feature.FIREFLIES, Feature.LANTERNS, Feature.MOON);
    private static final Set<Place> INDOORS = EnumSet.of(Place.ROOM, Place.STUDIO, Place.UNDERWATER);
    private static final List<Place> LANDSCAPES = List.of(Place.MEADOW, Place.LAKE, Place.MOUNTAINS, Place.SEA,
            Place.BEACH, Place.FIELD, Place.FOREST, Place.RIVER, Place.GARDEN);

    private final Wish wish;
    private final Dice dice;
    private final boolean known;

    private Atmosphere(Wish wish, Dice dice) {
        this.wish = wish;
        this.dice = dice;
        this.known = !(wish.subjects.isEmpty() && wish.places.isEmpty() && wish.features.isEmpty());
    }

    /** Everything that is not said takes its turn with the dice, so that one that is said changes nothing else. */
    static Setting of(Wish wish, Dice dice) {
        return new Atmosphere(wish, dice).setting();
    }

    private Setting setting() {
        Mood fallback = dice
                .oneOf(List.of(Mood.CALM, Mood.DREAMY, Mood.HAPPY, Mood.MYSTERIOUS, Mood.ROMANTIC, Mood.EPIC));
        boolean plain = known || wish.daytime != null || wish.weather != null || wish.season != null;
        Mood mood = wish.mood != null ? wish.mood : plain ? Mood.NEUTRAL : fallback;
        Place place = place(mood);
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        features.addAll(wish.features);
        for (Place other : wish.places) {
            Feature seen = Backdrops.asFeature(other);
            if (seen != null && other != place && seen != Backdrops.asFeature(place)
                    && !wish.unwanted.contains(seen)) {
                features.add(seen);
            }
        }
        Daytime daytime = daytime(place, mood);
        Season season = season(place);
        Weather weather = weather(place, season, mood);
        return new Setting(place, features, daytime, season, weather, mood,
                wish.style == null ? ArtStyle.PAINTED : wish.style, tints(mood));
    }

    private Place place(Mood mood) {
        Place landscape = dice.oneOf(LANDSCAPES);
        Place said = Backdrops.foremost(wish.places);
        Place place;
        if (said != null) {
            place = said;
        } else if (wish.subjects.isEmpty()) {
            place = view(landscape, mood);
        } else if (wish.backdrop && wish.features.isEmpty()) {
            place = Place.STUDIO;
        } else if (wish.inWater) {
            place = Place.LAKE;
        } else {
            boolean outside = !wish.features.isEmpty()
                    || (wish.weather != null && wish.weather != Weather.CLEAR) || wish.season != null;
            place = Habitats.of(wish.subjects, outside && wish.subjects.stream().noneMatch(
                    subject -> Habitats.of(subject.thing).equals(List.of(Place.ROOM))) ? excluded() : Set.of(), dice);
        }
        return place == Place.SEA && wish.subjects.stream().anyMatch(Atmosphere::needsLand) ? Place.BEACH : place;
    }

    private Set<Place> excluded() {
        Set<Place> excluded = EnumSet.copyOf(INDOORS);
        if (wish.weather != null && wish.weather != Weather.CLEAR && wish.weather != Weather.CLOUDY) {
            excluded.add(Place.BEACH);
        }
        return excluded;
    }

    /** A place for what has no figures. */
    private Place view(Place landscape, Mood mood) {
        if (wish.features.contains(Feature.PLANET)) {
            return Place.SPACE;
        }
        if (wish.features.contains(Feature.CITY) || wish.features.contains(Feature.FIREWORKS)) {
            return Place.CITY;
        }
        if (wish.features.contains(Feature.AURORA)) {
            return dice.oneOf(List.of(Place.SNOWFIELD, Place.LAKE, Place.MOUNTAINS));
        }
        if (wish.features.contains(Feature.ROAD) || wish.features.contains(Feature.FLOWERS)) {
            return Place.MEADOW;
        }
        if (wish.auras.contains(Tint.CYAN)) {
            return dice.oneOf(List.of(Place.CITY, Place.SPACE));
        }
        return switch (mood) {
            case DARK, MYSTERIOUS -> Place.FOREST;
            case EPIC, DRAMATIC -> Place.MOUNTAINS;
            case ROMANTIC -> Place.BEACH;
            default -> landscape;
        };
    }

    private static boolean needsLand(Subject subject) {
        boolean wet = subject.inAir || subject.inWater || subject.action == Action.SWIMMING || subject.bearer != null
                || subject.far;
        return !wet && switch (subject.thing.kind()) {
            case PERSON, BUILDING, OBJECT, FOOD -> subject.thing != Thing.KITE && subject.thing != Thing.BALLOON
                    && subject.thing != Thing.BOTTLE;
            case ANIMAL -> subject.thing != Thing.TURTLE && subject.thing != Thing.DUCK
                    && subject.thing != Thing.DRAGON && subject.thing != Thing.SWAN;
            case PLANT -> subject.thing != Thing.ROCK && subject.thing != Thing.LOTUS;
            case VEHICLE -> switch (subject.thing) {
                case CAR, BUS, TRUCK, TRAIN, TRACTOR, BICYCLE, MOTORCYCLE -> true;
                default -> false;
            };
            default -> false;
        };
    }

    private Daytime daytime(Place place, Mood mood) {
        Daytime day = dice.oneOf(List.of(Daytime.MORNING, Daytime.MORNING, Daytime.NOON, Daytime.AFTERNOON,
                Daytime.AFTERNOON, Daytime.SUNSET, Daytime.DAWN));
        if (wish.daytime != null) {
            return wish.daytime;
        }
        if (place == Place.SPACE || wish.features.stream().anyMatch(OF_NIGHT::contains)) {
            return Daytime.NIGHT;
        }
        if (place == Place.STUDIO || place == Place.UNDERWATER || place == Place.ROOM) {
            return place == Place.ROOM ? Daytime.AFTERNOON : Daytime.NOON;
        }
        if (wish.features.contains(Feature.RAINBOW)) {
            return Daytime.AFTERNOON;
        }
        return switch (mood) {
            case DARK -> Daytime.NIGHT;
            case MYSTERIOUS -> Daytime.DUSK;
            case ROMANTIC -> Daytime.SUNSET;
            default -> day;
        };
    }

    private Season season(Place place) {
        Season season = dice.oneOf(List.of(Season.SUMMER, Season.SPRING, Season.SUMMER, Season.AUTUMN));
        if (wish.season != null) {
            return wish.season;
        }
        if (wish.weather == Weather.SNOW || place == Place.SNOWFIELD || has(Thing.SNOWMAN)) {
            return Season.WINTER;
        }
        if (wish.features.contains(Feature.FALLING_LEAVES) || has(Thing.MAPLE) || has(Thing.PUMPKIN)) {
            return Season.AUTUMN;
        }
        if (wish.features.contains(Feature.FALLING_PETALS) || has(Thing.CHERRY_TREE) || has(Thing.TULIP)
                || wish.features.contains(Feature.FLOWERS)) {
            return Season.SPRING;
        }
        boolean summery = has(Thing.LOTUS) || has(Thing.SUNFLOWER) || has(Thing.WATERMELON) || has(Thing.PALM)
                || place == Place.BEACH || wish.features.contains(Feature.FIREFLIES);
        return summery ? Season.SUMMER : season;
    }

    private boolean has(Thing thing) {
        return wish.subjects.stream().anyMatch(subject -> subject.thing == thing);
    }

    private Weather weather(Place place, Season season, Mood mood) {
        Weather usual = dice.chance(0.65) ? Weather.CLEAR : Weather.CLOUDY;
        boolean snows = dice.chance(0.4);
        if (wish.weather != null) {
            return wish.weather;
        }
        Weather weather;
        if (wish.features.stream().anyMatch(OF_NIGHT::contains) || wish.features.contains(Feature.SUN)
                || INDOORS.contains(place) || place == Place.SPACE) {
            weather = Weather.CLEAR;
        } else if (season == Season.WINTER && snows && wish.season == Season.WINTER) {
            weather = Weather.SNOW;
        } else if (has(Thing.KITE)) {
            weather = Weather.WIND;
        } else {
            weather = switch (mood) {
                case MELANCHOLY -> Weather.OVERCAST;
                case MYSTERIOUS, DARK -> Weather.FOG;
                case DRAMATIC -> Weather.CLOUDY;
                default -> usual;
            };
        }
        return wish.unwanted.contains(weather)
                || (weather == Weather.CLOUDY && wish.unwanted.contains(Feature.CLOUDS)) ? Weather.CLEAR : weather;
    }

    private List<Tint> tints(Mood mood) {
        List<Tint> pleasant = List.of(Tint.BLUE, Tint.CYAN, Tint.PURPLE, Tint.PINK, Tint.GOLD, Tint.GREEN, Tint.ORANGE);
        Tint first = dice.oneOf(pleasant);
        Tint second = dice.oneOf(pleasant);
        List<Tint> tints = new ArrayList<>(wish.tints);
        if (tints.isEmpty() && !known) {
            tints.addAll(wish.auras);
        }
        if (tints.isEmpty() && !known && wish.mood == null && wish.daytime == null && wish.weather == null
                && wish.season == null) {
            tints.add(first);
            if (second != first) {
                tints.add(second);
            }
        }
        return tints;
    }
}
