package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.scene.Weather;
import io.minimax4j.engine.offline.picture.thing.Thing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything of a scene but its figures, from far to near. */
public final class Backdrop {
    private final Plan plan;
    private final Light light;
    private final Ranges ranges;
    private final Woods woods;
    private final Ground ground;
    private final Flora flora;
    private final Growth growth;
    private final List<Piece> behind = new ArrayList<>();
    private final List<Piece> before = new ArrayList<>();

    private Backdrop(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
        this.ranges = new Ranges(plan, light);
        this.woods = new Woods(plan, light);
        this.ground = new Ground(plan, light);
        this.flora = new Flora(plan, light);
        this.growth = new Growth(plan);
    }

    /** Paints it; an interrupt ends it between two layers. */
    public static Backdrop of(Plan plan, Light light) throws InterruptedException {
        Backdrop backdrop = new Backdrop(plan, light);
        backdrop.paint();
        return backdrop;
    }

    /** What falls and flies in the air of a scene, and nothing else of it. */
    public static List<Piece> air(Plan plan, Light light) {
        List<Piece> air = new ArrayList<>();
        Falling.all(plan, light, air);
        return air;
    }

    /** What lies behind all figures. */
    public List<Piece> behind() {
        return behind;
    }

    /** What lies before them. */
    public List<Piece> before() {
        return before;
    }

    private void paint() throws InterruptedException {
        Scene scene = plan.scene();
        switch (scene.place()) {
            case ROOM -> add("room", Interior.room(plan, light), 0, 0.25);
            case STUDIO -> add("studio", Interior.studio(plan, light), 0, 0.1);
            case SPACE -> space();
            case UNDERWATER -> underwater();
            default -> outside();
        }
        falling();
    }

    private void outside() throws InterruptedException {
        sky();
        switch (plan.scene().place()) {
            case SKY -> cloudSea();
            case MEADOW -> meadow();
            case FIELD -> field();
            case FOREST -> forest();
            case MOUNTAINS -> mountains();
            case LAKE -> lake();
            case RIVER -> river();
            case SEA -> sea(false);
            case BEACH -> sea(true);
            case ISLAND -> island();
            case DESERT -> desert();
            case SNOWFIELD -> snowfield();
            case CITY -> city();
            case STREET -> street();
            case VILLAGE -> village();
            case GARDEN -> garden();
            case WATERFALL -> waterfall();
            case ROOM, STUDIO, SPACE, UNDERWATER -> throw new IllegalStateException("not outside");
        }
    }

    private void add(String name, Sheet sheet, int top, double depth) throws InterruptedException {
        add(Piece.still(name, sheet, top, depth));
    }

    private void add(Piece piece) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("the painting was stopped");
        }
        behind.add(piece);
    }

    private void sky() throws InterruptedException {
        add("sky", Sky.paint(plan, light), 0, 0);
        double bottom = plan.at(Place.SKY) ? plan.y(0.85) : plan.horizon();
        Sheet clouds = Clouds.paint(plan, light, bottom);
        if (clouds != null) {
            boolean wind = plan.scene().weather() == Weather.WIND || plan.scene().weather() == Weather.STORM;
            add(Piece.drifting("clouds", clouds, 0.02, wind ? 0.04 : 0.012, 0));
        }
        if (plan.has(Feature.BIRDS)) {
            add(Piece.drifting("birds", Falling.birds(plan, light), 0.05, 0.02, 0));
        }
    }

    private double unit() {
        return plan.unit();
    }

    /** What is to be seen behind the ground of any place, if it is named. */
    private void distance(boolean usually) throws InterruptedException {
        double horizon = plan.horizon();
        boolean named = plan.has(Feature.MOUNTAINS) || plan.has(Feature.HILLS) || plan.has(Feature.FOREST)
                || plan.has(Feature.CITY) || plan.has(Feature.VILLAGE);
        if (plan.has(Feature.MOUNTAINS)) {
            add("far mountains", ranges.mountains(51, horizon, unit() * 0.3, 0.82), 0, 0.06);
            add("mountains", ranges.mountains(52, horizon, unit() * 0.2, 0.55), 0, 0.1);
        }
        if (plan.has(Feature.HILLS) || usually && !named) {
            add("far hills", ranges.hills(53, horizon + unit() * 0.01, unit() * 0.13, 0.6), 0, 0.12);
        }
        boolean built = plan.has(Feature.CITY) || plan.has(Feature.VILLAGE);
        if (plan.has(Feature.HILLS) || usually || built) {
            // Houses do not stand in the water.
            add("hills", ranges.hills(54, horizon + unit() * 0.012, unit() * (usually ? 0.075 : 0.05), 0.34), 0, 0.13);
        }
        if (plan.has(Feature.CITY) && !plan.at(Place.CITY)) {
            Skyline skyline = new Skyline(plan, light);
            add("far city", skyline.city(55, horizon + unit() * 0.006, unit() * 0.2, 0.7), 0, 0.14);
        }
        if (plan.has(Feature.VILLAGE) && !plan.at(Place.VILLAGE)) {
            add("far village", new Skyline(plan, light).village(56, horizon, unit() * 0.05, 0.3), 0, 0.2);
        }
        if (plan.has(Feature.FOREST) || usually && !named && plan.random(57).nextInt(3) > 0) {
            add("wood", woods.row(58, horizon + unit() * 0.012, unit() * (plan.has(Feature.FOREST) ? 0.12 : 0.06), 0.3,
                    0.35), 0, 0.24);
        }
        if (plan.scene().weather() == Weather.FOG) {
            add("mist", Falling.mist(plan, light, horizon, 0.8), 0, 0.26);
        }
    }

    /** Whether there is wide water in a place that has none by itself. */
    private boolean water() {
        return plan.has(Feature.LAKE) || plan.has(Feature.SEA) || !plan.has(Feature.RIVER)
                && plan.scene().figures().stream()
                        .anyMatch(figure -> Plan.floats(figure.thing()) && figure.thing() != Thing.LOTUS
                                && figure.foot() > plan.scene().horizon());
    }

    /** Wide water from a row on, with land in front of it. */
    private double pond(double top) throws InterruptedException {
        water((int) top, plan.has(Feature.SEA) ? 0.8 : 0.35);
        islands();
        return plan.shore(0.5 + plan.scene().horizon() / 2);
    }

    /** Land that begins at the horizon, with what runs through it. */
    private void land(Soil soil, double flowers) throws InterruptedException {
        double top = plan.horizon();
        Lane river = plan.has(Feature.RIVER) || plan.at(Place.RIVER) ? riverLane() : null;
        if (water()) {
            top = pond(top);
        } else if (river != null) {
            water((int) top, 0.35);
        }
        Lane way = plan.has(Feature.ROAD) && river == null ? wayLane() : null;
        land(top, soil, way, river, flowers);
    }

    private void land(double top, Soil soil, @Nullable Lane way, @Nullable Lane river, double flowers)
            throws InterruptedException {
        Sheet land = ground.land(top, soil, way, river);
        if (flowers > 0) {
            flora.strew(land, ground.top(top), top, 61,
                    flowers * (plan.has(Feature.FLOWERS) ? Math.max(3.2, 1.6 / flowers) : 1));
        }
        add("ground", land, ground.top(top), 0.55);
        if (flowers > 0.3 && top < plan.y(0.7)) {
            // On a sheet of its own: crowns rise above the edge of the land.
            int crowns = Math.max(ground.top(top) - (int) (unit() * 0.12), 0);
            Sheet trees = new Sheet(plan.width(), plan.height() - crowns);
            woods.scatter(trees, land, new int[]{crowns, ground.top(top)}, top, plan.at(Place.MOUNTAINS) ? 0.75 : 0.2);
            add("scattered trees", trees, crowns, 0.55);
        }
    }

    private void water(int top, double rough) throws InterruptedException {
        Sheet water = new Water(plan, light).paint(flat(), top, rough);
        add(new Piece("water", water, 0, top, 0.4, Piece.Stir.RIPPLING, 0, 0));
    }

    private Lane riverLane() {
        double side = plan.random(62).nextBoolean() ? 1 : -1;
        return new Lane(0.5 + side * 0.16, 0.5 - side * 0.06, side * 0.12, plan.at(Place.RIVER) ? 0.3 : 0.2);
    }

    private Lane wayLane() {
        double side = plan.random(63).nextBoolean() ? 1 : -1;
        return new Lane(0.5 + side * 0.12, 0.5 - side * 0.1, side * 0.08, 0.17);
    }

    private void front() {
        Sheet front = flora.front(64);
        before.add(new Piece("front grass", front, 0, flora.frontTop(), 1, Piece.Stir.SWAYING, 0, 0));
    }

    private void meadow() throws InterruptedException {
        distance(true);
        land(Soil.grass(growth), 0.8);
        front();
    }

    private void field() throws InterruptedException {
        distance(true);
        boolean ripe = plan.scene().season() == Season.SUMMER || plan.scene().season() == Season.AUTUMN;
        land(ripe && !plan.snowy() ? Soil.wheat() : plan.snowy() ? Soil.snow() : Soil.grass(growth), 0.32);
        front();
    }

    private void forest() throws InterruptedException {
        Forest forest = new Forest(plan, light);
        distance(false);
        double horizon = plan.horizon();
        add("far wood", woods.row(71, horizon + unit() * 0.02, unit() * 0.42, 0.72, 0.3), 0, 0.15);
        add("wood", woods.row(72, horizon + unit() * 0.03, unit() * 0.3, 0.5, 0.4), 0, 0.22);
        add("far trunks", forest.trunks(73, 17, horizon + unit() * 0.035, 0.022, 0.62), 0, 0.3);
        add("rays", forest.rays(), 0, 0.32);
        land(plan.snowy() ? Soil.snow() : Soil.moss(growth), 0.8);
        add("ferns", forest.ferns(77, horizon + unit() * 0.05, 0.3), 0, 0.55);
        add("trunks", forest.trunks(74, 8, horizon + unit() * 0.09, 0.055, 0.16), 0, 0.56);
        add("near ferns", forest.ferns(78, horizon + unit() * 0.13, 0.1), 0, 0.57);
        before.add(new Piece("leaves", forest.canopy(75), 0, 0, 0.95, Piece.Stir.STILL, 0, 0));
        front();
    }

    private void mountains() throws InterruptedException {
        double horizon = plan.horizon();
        double sky = Math.max(plan.scene().horizon() * plan.view().height(), unit() * 0.2);
        add("far mountains", ranges.mountains(51, horizon, Math.min(sky * 0.86, unit() * 0.62), 0.7), 0, 0.06);
        add("mountains", ranges.mountains(52, horizon, Math.min(sky * 0.6, unit() * 0.4), 0.42), 0, 0.1);
        add("hills", ranges.hills(54, horizon + unit() * 0.012, unit() * 0.09, 0.3), 0, 0.18);
        add("wood", woods.row(58, horizon + unit() * 0.015, unit() * 0.075, 0.22, 0.85), 0, 0.24);
        if (plan.scene().weather() == Weather.FOG) {
            add("mist", Falling.mist(plan, light, horizon, 0.8), 0, 0.26);
        }
        land(plan.snowy() ? Soil.snow() : Soil.grass(growth), 0.5);
        front();
    }

    private void lake() throws InterruptedException {
        double horizon = plan.horizon();
        if (!plan.has(Feature.CITY)) {
            add("mountains", ranges.mountains(51, horizon, unit() * 0.26, 0.66), 0, 0.08);
            add("hills", ranges.hills(54, horizon + unit() * 0.006, unit() * 0.1, 0.42), 0, 0.14);
        }
        distance(false);
        add("wood", woods.row(58, horizon + unit() * 0.005, unit() * 0.07, 0.32, 0.5), 0, 0.2);
        water((int) horizon, 0.3);
        shoreLand(plan.snowy() ? Soil.snow() : Soil.grass(growth));
    }

    private void islands() throws InterruptedException {
        List<Figure> marooned = plan.marooned();
        if (!marooned.isEmpty()) {
            add("islands", Islet.patches(plan, light, marooned), 0, 0.45);
        }
    }

    private void shoreLand(Soil soil) throws InterruptedException {
        islands();
        double top = plan.shore(0.93);
        land(top, soil, null, null, 0.5);
        front();
    }

    private void river() throws InterruptedException {
        distance(true);
        if (plan.scene().figures().stream().anyMatch(figure -> Plan.floats(figure.thing()))) {
            // Boats want a broad river, which is seen from its bank.
            water((int) (plan.horizon() + unit() * 0.01), 0.4);
            shoreLand(plan.snowy() ? Soil.snow() : Soil.grass(growth));
            return;
        }
        land(plan.snowy() ? Soil.snow() : Soil.grass(growth), 0.7);
        front();
    }

    private void sea(boolean beach) throws InterruptedException {
        distance(false);
        water((int) plan.horizon(), 1);
        islands();
        double edge = plan.shore(beach ? Math.min(plan.scene().horizon() + 0.22, 0.8) : 1.05);
        if (edge < plan.y(1)) {
            beach(edge);
        }
    }

    private void beach(double edge) throws InterruptedException {
        Ground sand = ground;
        double top = edge - unit() * 0.1;
        Sheet sheet = sand.land(top, plan.snowy() ? Soil.snow() : Soil.sand(), null, null);
        int sheetTop = sand.top(top);
        add("sand", new Water(plan, light).beach(sheet, sheetTop, edge), sheetTop, 0.55);
    }

    private void island() throws InterruptedException {
        distance(false);
        water((int) plan.horizon(), 0.8);
        add("island", Islet.paint(plan, light), 0, 0.35);
        islands();
        beach(plan.shore(0.86));
    }

    private void desert() throws InterruptedException {
        distance(false);
        double horizon = plan.horizon();
        add("far dunes", ground.dunes(81, horizon + unit() * 0.02, unit() * 0.12, 0.55), 0, 0.12);
        add("dunes", ground.dunes(82, horizon + unit() * 0.07, unit() * 0.14, 0.25), 0, 0.3);
        if (water()) {
            land(Soil.sand(), 0);
        } else {
            add("sand", ground.dunes(83, horizon + unit() * 0.2, unit() * 0.18, 0), 0, 0.55);
        }
    }

    private void snowfield() throws InterruptedException {
        double horizon = plan.horizon();
        add("mountains", ranges.mountains(52, horizon, unit() * 0.26, 0.62), 0, 0.1);
        distance(false);
        add("far wood", woods.row(57, horizon + unit() * 0.005, unit() * 0.06, 0.5, 0.9), 0, 0.18);
        add("wood", woods.row(58, horizon + unit() * 0.015, unit() * 0.11, 0.25, 0.9), 0, 0.24);
        land(Soil.snow(), 0);
    }

    private void city() throws InterruptedException {
        double horizon = plan.horizon();
        distance(false);
        double tall = Math.min(plan.scene().horizon() * plan.view().height() * 0.9, unit() * 0.6);
        Skyline skyline = new Skyline(plan, light);
        add("far city", skyline.city(91, horizon + 1, tall, 0.7), 0, 0.12);
        add("city", skyline.city(92, horizon + 1, tall * 0.78, 0.42), 0, 0.18);
        add("near city", skyline.city(93, horizon + 1, tall * 0.5, 0.16), 0, 0.26);
        boolean wet = plan.has(Feature.RIVER) || plan.has(Feature.LAKE) || plan.has(Feature.SEA);
        if (wet) {
            water((int) horizon, 0.4);
            islands();
            land(plan.shore(0.94), Soil.stone(), null, null, 0);
        } else {
            add("trees", woods.row(94, horizon + unit() * 0.02, unit() * 0.055, 0.12, 0), 0, 0.3);
            land(horizon + unit() * 0.012, plan.snowy() ? Soil.snow() : Soil.grass(growth), wayLane(), null, 0.5);
            front();
        }
    }

    private void street() throws InterruptedException {
        Skyline skyline = new Skyline(plan, light);
        double horizon = plan.horizon();
        add("far city", skyline.city(91, horizon + 2, unit() * 0.22, 0.6), 0, 0.12);
        add("street", Street.paint(plan, light), 0, 0.5);
    }

    private void village() throws InterruptedException {
        double horizon = plan.horizon();
        if (plan.has(Feature.MOUNTAINS)) {
            distance(false);
        } else {
            add("far hills", ranges.hills(53, horizon + unit() * 0.01, unit() * 0.2, 0.55), 0, 0.12);
        }
        add("hills", ranges.hills(54, horizon + unit() * 0.012, unit() * 0.1, 0.3), 0, 0.18);
        Skyline skyline = new Skyline(plan, light);
        add("far village", skyline.village(95, horizon - unit() * 0.02, unit() * 0.07, 0.35), 0, 0.22);
        add("trees", woods.row(96, horizon + unit() * 0.01, unit() * 0.05, 0.25, 0.2), 0, 0.24);
        add("village", skyline.village(97, horizon + unit() * 0.04, unit() * 0.15, 0.12), 0, 0.3);
        Lane river = plan.has(Feature.RIVER) ? riverLane() : null;
        double top = horizon + unit() * 0.02;
        if (water()) {
            river = null;
            top = pond(top);
        } else if (river != null) {
            water((int) top, 0.35);
        }
        land(top, plan.snowy() ? Soil.snow() : Soil.grass(growth), river == null && !water() ? wayLane() : null,
                river, 0.5);
        front();
    }

    private void garden() throws InterruptedException {
        double horizon = plan.horizon();
        distance(false);
        add("trees", woods.row(98, horizon + unit() * 0.03, unit() * 0.24, 0.32, 0.12), 0, 0.2);
        add("hedge", Interior.hedge(plan, light, horizon - unit() * 0.02, unit() * 0.085), 0, 0.28);
        double top = horizon + unit() * 0.03;
        boolean pond = water();
        if (pond) {
            top = pond(top);
        }
        Sheet land = ground.land(top, plan.snowy() ? Soil.snow() : Soil.grass(growth), pond ? null : wayLane(), null);
        flora.strew(land, ground.top(top), top, 61, 3.6);
        add("ground", land, ground.top(top), 0.55);
        front();
    }

    private void waterfall() throws InterruptedException {
        distance(false);
        add("far wood", woods.row(71, plan.horizon(), unit() * 0.3, 0.6, 0.5), 0, 0.15);
        add("cliff", Cliff.paint(plan, light), 0, 0.3);
        water((int) plan.horizon(), 0.6);
        add("spray", Cliff.spray(plan, light), 0, 0.42);
        shoreLand(plan.snowy() ? Soil.snow() : Soil.moss(growth));
    }

    private void cloudSea() throws InterruptedException {
        double horizon = plan.horizon();
        distance(false);
        for (int i = 0; i < 3; i++) {
            double top = Math.clamp(horizon, plan.y(0.62), plan.y(0.74)) + (i - 0.3) * unit() * 0.11;
            add(Piece.drifting("cloud sea " + (i + 1), Falling.cloudSea(plan, light, 101 + i, top, 0.6 - 0.25 * i),
                    0.15 + 0.2 * i, 0.01 + 0.008 * i, 0));
        }
    }

    private void space() throws InterruptedException {
        add("space", Cosmos.paint(plan, light), 0, 0);
        boolean stands = plan.scene().figures().stream().anyMatch(figure -> !figure.afloat());
        if (stands) {
            double top = plan.shore(0.8);
            land(top, Soil.moon(), null, null, 0);
        }
    }

    private void underwater() throws InterruptedException {
        Depths depths = new Depths(plan, light);
        add("water", depths.water(), 0, 0);
        add("far reef", depths.reef(111, plan.y(0.8), unit() * 0.2, 0.75), 0, 0.15);
        add("reef", depths.reef(112, plan.y(0.86), unit() * 0.15, 0.45), 0, 0.3);
        add("seabed", depths.seabed(plan.y(Math.max(plan.scene().horizon(), 0.8))), 0, 0.5);
        add(new Piece("weed", depths.weed(113), 0, 0, 0.6, Piece.Stir.SWAYING, 0, 0));
        before.add(Piece.drifting("bubbles", depths.bubbles(114), 0.8, 0, -0.06));
    }

    private void falling() {
        Falling.all(plan, light, before);
    }

    /** Everything so far, as it is seen. */
    private Sheet flat() {
        Sheet flat = new Sheet(plan.width(), plan.height());
        for (Piece piece : behind) {
            flat.lay(piece.sheet(), piece.left(), piece.top());
        }
        return flat;
    }
}
