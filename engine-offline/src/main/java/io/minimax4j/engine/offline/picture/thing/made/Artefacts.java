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
            case FOUNTAIN -> Outdoors::fountain;
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

    private static IllegalArgumentException unknown(Thing thing) {
        return new IllegalArgumentException("nobody draws " + thing);
    }
}
