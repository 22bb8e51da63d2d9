package io.minimax4j.engine.offline.picture.scene;

import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a prompt wants to see, before it is placed. */
final class Wish {
    /** So many different things at most: more than that, nobody tells apart. */
    static final int MOST = 14;

    private static final Set<Thing> PEOPLE = EnumSet.of(Thing.MAN, Thing.WOMAN, Thing.BOY, Thing.GIRL, Thing.BABY,
            Thing.OLD_MAN, Thing.OLD_WOMAN, Thing.DANCER);

    final List<Subject> subjects = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final Set<Feature> features = EnumSet.noneOf(Feature.class);
    final Set<Tint> tints = new LinkedHashSet<>();
    /** Colours of words that are none. */
    final Set<Tint> auras = new LinkedHashSet<>();

    final Set<Enum<?>> unwanted = new HashSet<>();
    @Nullable
    Daytime daytime;
    @Nullable
    Season season;
    @Nullable
    Weather weather;
    @Nullable
    Mood mood;
    @Nullable
    ArtStyle style;
    boolean close;
    boolean wide;
    /** Whether a mere background is wanted. */
    boolean backdrop;

    boolean inWater;

    /** Notes a place or another circumstance; what was said first stays. */
    void note(Enum<?> value, boolean distant) {
        switch (value) {
            case Place place -> {
                Feature view = Backdrops.asFeature(place);
                if (distant && view != null) {
                    features.add(view);
                } else {
                    places.add(place);
                }
            }
            case Feature feature -> features.add(feature);
            case Daytime said -> daytime = daytime == null ? said : daytime;
            case Season said -> season = season == null ? said : season;
            case Weather said -> weather = weather == null ? said : weather;
            case Mood said -> mood = mood == null ? said : mood;
            case ArtStyle said -> style = style == null || isVague(style) ? said : style;
            default -> throw new IllegalArgumentException(value + " is no circumstance");
        }
    }

    void refuse(Word word) {
        for (Sense sense : word.senses()) {
            if (sense instanceof Sense.Noun noun) {
                unwanted.addAll(noun.oneOf());
            } else if (sense instanceof Sense.About about) {
                unwanted.add(about.value());
            }
        }
        if (unwanted.contains(Thing.MAN) && unwanted.contains(Thing.WOMAN)) {
            refusePeople();
        }
        if (unwanted.contains(Thing.BIRD)) {
            unwanted.add(Feature.BIRDS);
        }
        if (unwanted.contains(Thing.FLOWER)) {
            unwanted.add(Feature.FLOWERS);
        }
    }

    void refusePeople() {
        unwanted.addAll(PEOPLE);
    }

    /** Whether nothing is known that a picture could show. */
    boolean isEmpty() {
        return subjects.isEmpty() && places.isEmpty() && features.isEmpty();
    }

    /** Takes out again what is not wanted. */
    void settle() {
        subjects.removeIf(subject -> unwanted.contains(subject.thing));
        for (Subject subject : subjects) {
            if (subject.bearer != null && !subjects.contains(subject.bearer.other())) {
                subject.bearer = null;
            }
            if (subject.side != null && !(subjects.contains(subject.side.other())
                    && (subject.side.second() == null || subjects.contains(subject.side.second())))) {
                subject.side = null;
            }
        }
        places.removeIf(unwanted::contains);
        features.removeIf(unwanted::contains);
        daytime = unwanted.contains(daytime) ? null : daytime;
        season = unwanted.contains(season) ? null : season;
        weather = unwanted.contains(weather) ? null : weather;
        mood = unwanted.contains(mood) ? null : mood;
        style = unwanted.contains(style) ? null : style;
    }

    private static boolean isVague(ArtStyle style) {
        return style == ArtStyle.PAINTED || style == ArtStyle.PHOTO;
    }
}
