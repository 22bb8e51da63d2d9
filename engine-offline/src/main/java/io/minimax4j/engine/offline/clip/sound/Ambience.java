package io.minimax4j.engine.offline.clip.sound;

import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.scene.Weather;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Thing;
import java.util.EnumSet;
import java.util.Set;

/** What is heard in a scene. */
final class Ambience {
    private final Scene scene;
    private final Set<Source> sources = EnumSet.noneOf(Source.class);

    private Ambience(Scene scene) {
        this.scene = scene;
    }

    static Set<Source> of(Scene scene) {
        Ambience ambience = new Ambience(scene);
        ambience.place();
        ambience.features();
        ambience.weather();
        ambience.figures();
        return ambience.sources;
    }

    private void place() {
        switch (scene.place()) {
            case MEADOW, FIELD, GARDEN, VILLAGE -> outdoors(Source.BREEZE);
            case FOREST -> outdoors(Source.LEAVES);
            case MOUNTAINS, DESERT, SNOWFIELD, SKY -> sources.add(Source.WIND);
            case LAKE -> outdoors(Source.LAPPING);
            case RIVER -> outdoors(Source.RIVER);
            case WATERFALL -> sources.add(Source.WATERFALL);
            case SEA, BEACH, ISLAND -> sources.add(Source.SEA);
            case CITY, STREET -> {
                sources.add(Source.CITY);
                sources.add(Source.TRAFFIC);
            }
            case ROOM, STUDIO -> sources.add(Source.ROOM);
            case SPACE -> sources.add(Source.DRONE);
            case UNDERWATER -> sources.add(Source.BUBBLES);
        }
    }

    /** By day birds sing and by night crickets, but for winter and bad weather. */
    private void outdoors(Source always) {
        sources.add(always);
        boolean quiet = scene.season() == Season.WINTER || switch (scene.weather()) {
            case RAIN, STORM, SNOW -> true;
            default -> false;
        };
        if (!quiet) {
            sources.add(scene.daytime() == Daytime.NIGHT || scene.daytime() == Daytime.DUSK
                    ? Source.CRICKETS
                    : Source.BIRDS);
        }
    }

    private void features() {
        if (scene.place() == Place.SPACE || scene.place() == Place.UNDERWATER) {
            return;
        }
        for (Feature feature : scene.features()) {
            switch (feature) {
                case RIVER -> sources.add(Source.RIVER);
                case LAKE -> sources.add(Source.LAPPING);
                case SEA -> sources.add(Source.SEA);
                case WATERFALL -> sources.add(Source.WATERFALL);
                case CITY -> sources.add(Source.CITY);
                case ROAD -> sources.add(Source.TRAFFIC);
                case BIRDS -> sources.add(Source.BIRDS);
                case FIREWORKS -> sources.add(Source.FIREWORKS);
                case FIREFLIES -> sources.add(Source.CRICKETS);
                default -> {
                    // It makes no noise.
                }
            }
        }
    }

    private void weather() {
        if (scene.place() == Place.SPACE || scene.place() == Place.UNDERWATER) {
            return;
        }
        switch (scene.weather()) {
            case RAIN -> sources.add(Source.RAIN);
            case STORM -> {
                sources.add(Source.RAIN);
                sources.add(Source.WIND);
                sources.add(Source.THUNDER);
            }
            case SNOW -> sources.add(Source.BREEZE);
            case WIND -> sources.add(Source.WIND);
            case CLEAR, CLOUDY, OVERCAST, FOG -> {
                // It makes no noise.
            }
        }
    }

    private void figures() {
        scene.figures().forEach(figure -> {
            if (figure.thing() == Thing.CAMPFIRE) {
                sources.add(Source.FIRE);
            }
            boolean walks = figure.action() == Action.WALKING || figure.action() == Action.RUNNING;
            if (walks && (figure.thing().kind() == Thing.Kind.PERSON || figure.thing().kind() == Thing.Kind.ANIMAL)) {
                boolean snow = scene.weather() == Weather.SNOW || scene.place() == Place.SNOWFIELD;
                sources.add(snow ? Source.STEPS_IN_SNOW : Source.STEPS);
            }
            if (figure.thing().kind() == Thing.Kind.VEHICLE && figure.foot() > scene.horizon() && !figure.afloat()) {
                sources.add(Source.TRAFFIC);
            }
        });
    }
}
