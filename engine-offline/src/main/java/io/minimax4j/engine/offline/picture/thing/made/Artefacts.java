package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Thing;

/** The drawings of this room. */
public final class Artefacts {
    private Artefacts() {}

    /** How one of its things is drawn. */
    public static Drawing of(Thing thing) {
        return switch (thing.kind()) {
            case BUILDING -> building(thing);
            case VEHICLE -> vehicle(thing);
            case OBJECT -> object(thing);
            case FOOD -> food(thing);
            default -> throw unknown(thing);
        };
    }

    private static Drawing building(Thing thing) {
        return switch (thing) {
            case HOUSE -> House::cottage;
            case BARN -> House::barn;
            case CASTLE -> Castle::castle;
            case TOWER -> Castle::tower;
            case CHURCH -> Steeple::church;
            case SKYSCRAPER -> TallTower::skyscraper;
            case LIGHTHOUSE -> TallTower::lighthouse;
            case WINDMILL -> TallTower::windmill;
            case PAGODA -> EasternHouse::pagoda;
            case TEMPLE -> EasternHouse::temple;
            case PAVILION -> EasternHouse::pavilion;
            case BRIDGE -> Outdoors::bridge;
            case TENT -> Outdoors::tent;
            case PYRAMID -> Outdoors::pyramid;
            case FENCE -> Outdoors::fence;
            case FOUNTAIN -> Fountain::draw;
            case STREET_LAMP -> Outdoors::streetLamp;
            default -> throw unknown(thing);
        };
    }

    private static Drawing vehicle(Thing thing) {
        return switch (thing) {
            case CAR -> RoadVehicles::car;
            case BUS -> RoadVehicles::bus;
            case TRUCK -> RoadVehicles::truck;
            case TRACTOR -> RoadVehicles::tractor;
            case BICYCLE -> TwoWheelers::bicycle;
            case MOTORCYCLE -> TwoWheelers::motorcycle;
            case TRAIN -> Train::draw;
            case BOAT -> WaterVehicles::boat;
            case SAILBOAT -> WaterVehicles::sailboat;
            case SHIP -> WaterVehicles::ship;
            case AIRPLANE -> Aircraft::airplane;
            case HELICOPTER -> Aircraft::helicopter;
            case ROCKET -> Aircraft::rocket;
            case HOT_AIR_BALLOON -> Floaters::hotAirBalloon;
            case FLYING_SAUCER -> Floaters::saucer;
            default -> throw unknown(thing);
        };
    }

    private static Drawing object(Thing thing) {
        return switch (thing) {
            case TABLE -> Furniture::table;
            case CHAIR -> Furniture::chair;
            case BENCH -> Furniture::bench;
            case SOFA -> Furniture::sofa;
            case BED -> Furniture::bed;
            case PIANO -> Furniture::piano;
            case LAMP -> Lights::lamp;
            case CANDLE -> Lights::candle;
            case LANTERN -> Lights::lantern;
            case CAMPFIRE -> Lights::campfire;
            case BOOK -> Desk::book;
            case CLOCK -> Desk::clock;
            case COMPUTER -> Desk::computer;
            case CUP -> Tableware::cup;
            case BOTTLE -> Tableware::bottle;
            case VASE -> Tableware::vase;
            case TEAPOT -> Tableware::teapot;
            case BASKET -> Tableware::basket;
            case UMBRELLA -> Wearables::umbrella;
            case HAT -> Wearables::hat;
            case SNEAKER -> Wearables::sneaker;
            case SHIRT -> Wearables::shirt;
            case PERFUME -> Wearables::perfume;
            case KITE -> Playthings::kite;
            case BALLOON -> Playthings::balloon;
            case BALL -> Playthings::ball;
            case GIFT -> Playthings::gift;
            case GUITAR -> Playthings::guitar;
            default -> throw unknown(thing);
        };
    }

    private static Drawing food(Thing thing) {
        return switch (thing) {
            case APPLE -> Fruit::apple;
            case ORANGE -> Fruit::orange;
            case BANANA -> Fruit::banana;
            case WATERMELON -> Fruit::watermelon;
            case PUMPKIN -> Fruit::pumpkin;
            case CAKE -> Meals::cake;
            case BREAD -> Meals::bread;
            case BURGER -> Meals::burger;
            case ICE_CREAM -> Meals::iceCream;
            case NOODLES -> Meals::noodles;
            case DUMPLINGS -> Meals::dumplings;
            default -> throw unknown(thing);
        };
    }

    private static IllegalArgumentException unknown(Thing thing) {
        return new IllegalArgumentException("nobody draws " + thing);
    }
}
