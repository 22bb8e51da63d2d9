package io.minimax4j.engine.offline.picture.scene;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where everything stands: each in turn tries many places and takes the best, three times over. What counts are the
 * relations that were said, that no head is hidden, that things do not crowd, and the rule of thirds.
 */
final class Arrangement {
    private static final int TRIES = 36;
    /** More than these try fewer places each. */
    private static final int CROWD = 10;
    private static final int ROUNDS = 3;
    private static final int SHRINKS = 5;
    private static final double EDGE = 0.015;
    /** What nobody asked for is left out rather than in the way. */
    private static final double EXTRA = 2;

    private final List<Body> roots;
    private final Proportion proportion;
    private final Setting setting;
    private final double ratio;
    private final double horizon;
    private final Dice dice;
    private final Penalty penalty;

    Arrangement(List<Body> roots, Proportion proportion, Setting setting, double ratio, double horizon, Dice dice) {
        this.roots = roots;
        this.proportion = proportion;
        this.setting = setting;
        this.ratio = ratio;
        this.horizon = horizon;
        this.dice = dice;
        this.penalty = new Penalty(ratio);
    }

    void run(Body hero) {
        wish(hero);
        for (int shrink = 0; shrink <= SHRINKS; shrink++) {
            double worst = 0;
            for (int round = 0; round < ROUNDS; round++) {
                List<Body> placed = new ArrayList<>(round == 0 ? List.of() : roots);
                worst = 0;
                for (Body body : order(hero)) {
                    placed.remove(body);
                    place(body, placed);
                    placed.add(body);
                    if (!body.subject.extra) {
                        worst = Math.max(worst, penalty.of(body, placed.stream()
                                .filter(other -> other != body && !other.subject.extra).toList()));
                    }
                }
            }
            if (worst < 1.2 || shrink == SHRINKS) {
                break;
            }
            for (Body body : roots) {
                if (body != hero || shrink > 1 || alike(hero)) {
                    body.shrink(0.88);
                }
            }
        }
        roots.removeIf(body -> body.subject.extra && roots.stream().anyMatch(other -> !other.subject.extra)
                && penalty.of(body, roots.stream().filter(other -> other != body).toList()) > EXTRA);
    }

    /** How many there are of its kind, if nothing was said of where it is. */
    private int row(Body body) {
        return body.floats ? 1 : (int) roots.stream().filter(other -> other.subject == body.subject).count();
    }

    private int place(Body body) {
        return roots.stream().filter(other -> other.subject == body.subject).toList().indexOf(body);
    }

    /** Whether there are others of the hero's kind, which are as high as it is. */
    private boolean alike(Body hero) {
        return roots.stream().anyMatch(body -> body != hero && !body.subject.extra
                && body.subject.thing.kind() == hero.subject.thing.kind());
    }

    private List<Body> order(Body hero) {
        List<Body> order = new ArrayList<>();
        order.add(hero);
        roots.stream().filter(body -> body != hero && !body.subject.extra).forEach(order::add);
        roots.stream().filter(body -> body.subject.extra).forEach(order::add);
        return order;
    }

    /** Where each would best be if it were alone. */
    private void wish(Body hero) {
        boolean leftThird = dice.chance(0.5);
        long important = roots.stream().filter(body -> !body.subject.extra).count();
        double third = leftThird ? 0.36 : 0.64;
        boolean alone = important == 1;
        boolean central = ratio < 1.2 || dice.chance(0.25);
        hero.wishX = alone && central ? 0.5 : third;
        for (Body body : roots) {
            if (body != hero) {
                double around = body.subject.extra
                        ? (dice.chance(0.5) ? dice.between(0.06, 0.2) : dice.between(0.8, 0.94))
                        : 1 - hero.wishX;
                body.wishX = Math.clamp(around + dice.between(-0.18, 0.18), 0.05, 0.95);
            }
            int row = row(body);
            if (row > 2) {
                body.wishX = (place(body) + 0.5) / row;
            }
            if (body.subject.zone != null) {
                body.wishX = switch (body.subject.zone) {
                    case LEFT -> 0.24;
                    case CENTRE -> 0.5;
                    case RIGHT -> 0.76;
                };
            }
            double middle = setting.place() == Place.SPACE || setting.place() == Place.SKY
                    ? 0.48
                    : setting.place() == Place.UNDERWATER ? 0.46 : horizon * 0.5;
            body.wishFoot = Math.min(0.92, middle + dice.between(-0.12, 0.12) * (body == hero ? 0.3 : 1)
                    + body.height / 2);
        }
    }

    private void place(Body body, List<Body> placed) {
        double best = Double.MAX_VALUE;
        double bestX = body.x;
        double bestFoot = body.foot;
        boolean crowd = roots.size() > CROWD;
        int columns = crowd ? TRIES / 2 : TRIES;
        int rows = body.floats ? crowd ? 5 : 7 : 1;
        double jitter = dice.between(0, 1);
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                to(body, (column + jitter) / columns, footAt(body, row, rows));
                double cost = penalty.of(body, placed) + taste(body);
                if (cost < best) {
                    best = cost;
                    bestX = body.x;
                    bestFoot = body.foot;
                }
            }
        }
        body.move(bestX - body.x, bestFoot - body.foot);
    }

    /** As far from the left as that share, in what room there is. */
    private void to(Body body, double share, double foot) {
        double reachLeft = body.x - body.leftmost(ratio);
        double reachRight = body.rightmost(ratio) - body.x;
        double low = reachLeft + EDGE;
        double high = 1 - reachRight - EDGE;
        double x = low > high ? (low + high) / 2 : low + (high - low) * share;
        body.move(x - body.x, foot - body.foot);
    }

    private double footAt(Body body, int row, int rows) {
        if (!body.floats) {
            return proportion.foot(body);
        }
        double whole = body.foot - body.highest();
        double high = whole + 0.04;
        double low = switch (setting.place()) {
            case SPACE, SKY -> 0.95;
            case UNDERWATER -> 0.9;
            default -> Math.max(high + 0.05, horizon - 0.04);
        };
        low = Math.min(low, 0.95);
        return high > low ? low : high + (low - high) * row / (rows - 1);
    }

    private double taste(Body body) {
        double dx = body.x - body.wishX;
        double dy = body.floats ? body.foot - body.wishFoot : 0;
        return dx * dx * (body.subject.zone == null ? 0.9 : 16) + dy * dy * 1.2;
    }
}
