package io.minimax4j.engine.offline.picture.thing;

/**
 * What can be drawn as a figure of its own.
 *
 * <p>Its height is that of the real thing in metres, its aspect the width by the height of its drawing. The surface is how
 * high above the foot, as a share of the height, something else may stand on it; 0 for nowhere.
 */
public enum Thing {
    MAN(Kind.PERSON, 1.8, 0.66), WOMAN(Kind.PERSON, 1.7, 0.6), BOY(Kind.PERSON, 1.3, 0.66),
    GIRL(Kind.PERSON, 1.3, 0.66),
    BABY(Kind.PERSON, 0.7, 0.8), OLD_MAN(Kind.PERSON, 1.7, 0.66), OLD_WOMAN(Kind.PERSON, 1.6, 0.66),
    ASTRONAUT(Kind.PERSON, 1.9, 0.7), KNIGHT(Kind.PERSON, 1.9, 0.75), DANCER(Kind.PERSON, 1.7, 0.8),
    ROBOT(Kind.PERSON, 1.8, 0.9), SNOWMAN(Kind.PERSON, 1.6, 0.75),

    CAT(Kind.ANIMAL, 0.45, 1.3), DOG(Kind.ANIMAL, 0.65, 1.2), RABBIT(Kind.ANIMAL, 0.4, 1.0),
    HORSE(Kind.ANIMAL, 1.8, 1.25),
    COW(Kind.ANIMAL, 1.5, 1.5), SHEEP(Kind.ANIMAL, 0.9, 1.25), PIG(Kind.ANIMAL, 0.8, 1.5),
    ELEPHANT(Kind.ANIMAL, 3.0, 1.4),
    LION(Kind.ANIMAL, 1.2, 1.6), TIGER(Kind.ANIMAL, 1.1, 1.7), BEAR(Kind.ANIMAL, 1.4, 1.35),
    PANDA(Kind.ANIMAL, 1.0, 1.1),
    FOX(Kind.ANIMAL, 0.5, 1.8), WOLF(Kind.ANIMAL, 0.8, 1.5), DEER(Kind.ANIMAL, 1.7, 0.95),
    MONKEY(Kind.ANIMAL, 0.8, 1.0),
    MOUSE(Kind.ANIMAL, 0.1, 1.7), SQUIRREL(Kind.ANIMAL, 0.3, 1.1), GIRAFFE(Kind.ANIMAL, 4.8, 0.75),
    ZEBRA(Kind.ANIMAL, 1.6, 1.25), CAMEL(Kind.ANIMAL, 2.1, 1.3), TURTLE(Kind.ANIMAL, 0.35, 1.8),
    FROG(Kind.ANIMAL, 0.15, 1.3),
    DRAGON(Kind.ANIMAL, 4.0, 1.7), DINOSAUR(Kind.ANIMAL, 4.5, 1.3), UNICORN(Kind.ANIMAL, 1.9, 1.25),
    CHICKEN(Kind.ANIMAL, 0.45, 1.0), DUCK(Kind.ANIMAL, 0.4, 1.2), SWAN(Kind.ANIMAL, 1.0, 1.2),
    PENGUIN(Kind.ANIMAL, 1.0, 0.6),
    CRANE(Kind.ANIMAL, 1.5, 0.9), OWL(Kind.ANIMAL, 0.5, 1.0),

    BIRD(Kind.FLYER, 0.3, 1.25), EAGLE(Kind.FLYER, 0.9, 1.4), PARROT(Kind.FLYER, 0.5, 1.2),
    BUTTERFLY(Kind.FLYER, 0.12, 1.3),
    BEE(Kind.FLYER, 0.06, 1.4),

    FISH(Kind.SWIMMER, 0.3, 1.8), WHALE(Kind.SWIMMER, 4.0, 2.6), DOLPHIN(Kind.SWIMMER, 0.9, 2.4),
    SHARK(Kind.SWIMMER, 1.2, 2.4), OCTOPUS(Kind.SWIMMER, 1.0, 1.1), JELLYFISH(Kind.SWIMMER, 0.8, 0.7),

    TREE(Kind.PLANT, 7, 0.9), PINE(Kind.PLANT, 9, 0.55), PALM(Kind.PLANT, 7, 0.85), WILLOW(Kind.PLANT, 6, 1.1),
    CHERRY_TREE(Kind.PLANT, 5, 1.15), MAPLE(Kind.PLANT, 7, 0.95), BAMBOO(Kind.PLANT, 6, 0.6),
    BUSH(Kind.PLANT, 1.2, 1.4),
    GRASS(Kind.PLANT, 0.4, 1.6), FLOWER(Kind.PLANT, 0.45, 0.6), ROSE(Kind.PLANT, 0.6, 0.6),
    TULIP(Kind.PLANT, 0.45, 0.5),
    SUNFLOWER(Kind.PLANT, 1.7, 0.5), LOTUS(Kind.PLANT, 0.6, 1.4), CACTUS(Kind.PLANT, 2.5, 0.6),
    MUSHROOM(Kind.PLANT, 0.2, 0.9), ROCK(Kind.PLANT, 1.0, 1.5, 0.95),

    HOUSE(Kind.BUILDING, 6, 1.15), CASTLE(Kind.BUILDING, 20, 1.2), TOWER(Kind.BUILDING, 25, 0.35),
    SKYSCRAPER(Kind.BUILDING, 80, 0.3), PAGODA(Kind.BUILDING, 25, 0.5), TEMPLE(Kind.BUILDING, 9, 1.5),
    PAVILION(Kind.BUILDING, 5, 1.1), CHURCH(Kind.BUILDING, 16, 0.8), LIGHTHOUSE(Kind.BUILDING, 20, 0.8),
    WINDMILL(Kind.BUILDING, 12, 0.9), BARN(Kind.BUILDING, 7, 1.3), BRIDGE(Kind.BUILDING, 5, 3.2),
    TENT(Kind.BUILDING, 2, 1.4), PYRAMID(Kind.BUILDING, 40, 1.8), FENCE(Kind.BUILDING, 1.1, 3.0),
    FOUNTAIN(Kind.BUILDING, 2.5, 1.1), STREET_LAMP(Kind.BUILDING, 4, 0.2),

    CAR(Kind.VEHICLE, 1.5, 2.7, 0.95), BUS(Kind.VEHICLE, 3.0, 2.8), TRUCK(Kind.VEHICLE, 3.0, 2.2),
    TRAIN(Kind.VEHICLE, 3.6, 4.0), TRACTOR(Kind.VEHICLE, 2.6, 1.3), BICYCLE(Kind.VEHICLE, 1.05, 1.65),
    MOTORCYCLE(Kind.VEHICLE, 1.2, 1.75), BOAT(Kind.VEHICLE, 1.0, 3.0, 0.6), SAILBOAT(Kind.VEHICLE, 7, 0.85),
    SHIP(Kind.VEHICLE, 14, 2.2), AIRPLANE(Kind.VEHICLE, 5, 3.0), HELICOPTER(Kind.VEHICLE, 3.2, 2.4),
    ROCKET(Kind.VEHICLE, 20, 0.4), HOT_AIR_BALLOON(Kind.VEHICLE, 18, 0.75), FLYING_SAUCER(Kind.VEHICLE, 3, 2.2),

    TABLE(Kind.OBJECT, 0.8, 1.7, 0.98), CHAIR(Kind.OBJECT, 0.95, 0.6, 0.5), BENCH(Kind.OBJECT, 0.9, 1.9, 0.5),
    SOFA(Kind.OBJECT, 0.9, 2.2, 0.5), BED(Kind.OBJECT, 1.0, 2.0, 0.55), LAMP(Kind.OBJECT, 0.5, 0.6),
    BOOK(Kind.OBJECT, 0.22, 1.7, 0.5),
    CUP(Kind.OBJECT, 0.12, 1.2), BOTTLE(Kind.OBJECT, 0.3, 0.35), VASE(Kind.OBJECT, 0.45, 0.6),
    CANDLE(Kind.OBJECT, 0.25, 0.35),
    CLOCK(Kind.OBJECT, 0.35, 1.0), UMBRELLA(Kind.OBJECT, 0.95, 1.2), LANTERN(Kind.OBJECT, 0.45, 0.75),
    KITE(Kind.OBJECT, 1.2, 0.8),
    BALLOON(Kind.OBJECT, 0.9, 0.4), BALL(Kind.OBJECT, 0.25, 1.0), GUITAR(Kind.OBJECT, 1.0, 0.42),
    PIANO(Kind.OBJECT, 1.4, 1.3, 0.97),
    HAT(Kind.OBJECT, 0.18, 1.9), BASKET(Kind.OBJECT, 0.4, 1.2), GIFT(Kind.OBJECT, 0.35, 1.05, 0.8),
    TEAPOT(Kind.OBJECT, 0.2, 1.45),
    COMPUTER(Kind.OBJECT, 0.45, 1.35), CAMPFIRE(Kind.OBJECT, 0.9, 1.1), SNEAKER(Kind.OBJECT, 0.13, 2.1),
    PERFUME(Kind.OBJECT, 0.12, 0.75), SHIRT(Kind.OBJECT, 0.7, 1.0),

    APPLE(Kind.FOOD, 0.09, 1.0), ORANGE(Kind.FOOD, 0.09, 1.0), BANANA(Kind.FOOD, 0.12, 1.5),
    WATERMELON(Kind.FOOD, 0.25, 1.3),
    CAKE(Kind.FOOD, 0.22, 1.2), BREAD(Kind.FOOD, 0.14, 2.0), BURGER(Kind.FOOD, 0.12, 1.3),
    ICE_CREAM(Kind.FOOD, 0.2, 0.5),
    NOODLES(Kind.FOOD, 0.16, 1.5), DUMPLINGS(Kind.FOOD, 0.12, 2.0), PUMPKIN(Kind.FOOD, 0.3, 1.25);

    /** Where a thing belongs. */
    public enum Kind {
        PERSON, ANIMAL, FLYER, SWIMMER, PLANT, BUILDING, VEHICLE, OBJECT, FOOD
    }

    private final Kind kind;
    private final double metres;
    private final double aspect;
    private final double surface;

    Thing(Kind kind, double metres, double aspect) {
        this(kind, metres, aspect, 0);
    }

    Thing(Kind kind, double metres, double aspect, double surface) {
        this.kind = kind;
        this.metres = metres;
        this.aspect = aspect;
        this.surface = surface;
    }

    public Kind kind() {
        return kind;
    }

    /** How high the real one is. */
    public double metres() {
        return metres;
    }

    /** Width by height of its drawing. */
    public double aspect() {
        return aspect;
    }

    /** Where something stands on it, as a share of its height above the foot; 0 if nothing can. */
    public double surface() {
        return surface;
    }
}
