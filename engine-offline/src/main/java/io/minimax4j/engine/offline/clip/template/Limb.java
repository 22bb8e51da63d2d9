package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;

/**
 * An arm or a leg of two parts, which finds its elbow itself.
 *
 * @param length stretched out; a hand that is farther away stretches it more, and one that is near never folds it up
 * @param width at its root
 * @param bend to which side the elbow goes: 1 or -1
 */
record Limb(double length, double width, double bend, Color color) {
    void draw(Brush brush, double rootX, double rootY, double handX, double handY) {
        double distance = Math.max(1e-6, Math.hypot(handX - rootX, handY - rootY));
        double half = Math.clamp(length, distance, 1.2 * distance) / 2;
        double out = Math.sqrt(Math.max(0, half * half - distance * distance / 4)) * bend;
        double elbowX = (rootX + handX) / 2 - (handY - rootY) / distance * out;
        double elbowY = (rootY + handY) / 2 + (handX - rootX) / distance * out;
        brush.limb(rootX, rootY, width, elbowX, elbowY, width * 0.8, color);
        brush.limb(elbowX, elbowY, width * 0.8, handX, handY, width * 0.7, Shade.lighter(color, 0.05));
        brush.ball(handX, handY, width * 0.5, width * 0.5, Shade.lighter(color, 0.12));
    }
}
