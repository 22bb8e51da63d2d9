package io.minimax4j.engine.offline.clip.template;

/** How something gets from one value to the next. */
enum Ease {
    LINEAR {
        @Override
        double apply(double share) {
            return share;
        }
    },
    /** As it falls. */
    IN {
        @Override
        double apply(double share) {
            return share * share;
        }
    },
    /** As it is thrown up. */
    OUT {
        @Override
        double apply(double share) {
            return share * (2 - share);
        }
    },
    SMOOTH {
        @Override
        double apply(double share) {
            return share * share * (3 - 2 * share);
        }
    },
    /** A little too far, and back. */
    OVER {
        @Override
        double apply(double share) {
            double rest = share - 1;
            return 1 + rest * rest * (2.7 * rest + 1.7);
        }
    },
    /** Falls, and comes up twice more. */
    BOUNCE {
        @Override
        double apply(double share) {
            if (share < 0.45) {
                return share * share / (0.45 * 0.45);
            }
            double[] hop = share < 0.8 ? new double[]{0.625, 0.175, 0.16} : new double[]{0.9, 0.1, 0.05};
            double off = (share - hop[0]) / hop[1];
            return 1 - hop[2] * (1 - off * off);
        }
    },
    /** Stays, and is there at the end. */
    HOLD {
        @Override
        double apply(double share) {
            return share < 1 ? 0 : 1;
        }
    };

    /** @param share 0 to 1 */
    abstract double apply(double share);
}
