package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Rgb;

/**
 * What the ground is made of.
 *
 * @param light its lighter colour
 * @param dark its darker colour
 * @param coarse how large its patches are, in units near the beholder
 * @param grain how rough it is, 0 to 1
 */
record Soil(int light, int dark, double coarse, double grain) {
    static Soil grass(Growth growth) {
        return new Soil(growth.grass(), growth.grassDark(), 0.22, 0.6);
    }

    static Soil sand() {
        return new Soil(0xFFF3DFB2, 0xFFD9B887, 0.3, 0.22);
    }

    static Soil snow() {
        return new Soil(0xFFF8FAFE, 0xFFC3D1E8, 0.35, 0.15);
    }

    static Soil wheat() {
        return new Soil(0xFFEBC85C, 0xFFB98A34, 0.12, 0.9);
    }

    static Soil stone() {
        return new Soil(0xFFC4BEB4, 0xFF9B958E, 0.2, 0.3);
    }

    static Soil earth() {
        return new Soil(0xFFB79A72, 0xFF8A6C4A, 0.16, 0.45);
    }

    static Soil moon() {
        return new Soil(0xFFB9B7B4, 0xFF6F6C70, 0.2, 0.5);
    }

    static Soil moss(Growth growth) {
        return new Soil(Rgb.scaled(growth.grass(), 0.8), Rgb.scaled(growth.grassDark(), 0.75), 0.18, 0.7);
    }
}
