package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.video.VideoTemplate;

/** Which routine a template is. */
final class Programme {
    private static final PixelSize WIDE = new PixelSize(1366, 768);
    private static final PixelSize HIGH = new PixelSize(768, 1024);

    private Programme() {}

    static PixelSize size(VideoTemplate template) {
        return switch (template) {
            case TIBETAN_PORTRAIT, WINTER_LOVE_LETTER, FOUR_SEASONS, FEMALE_TRYON_AD, MALE_TRYON_AD, LABUBU -> HIGH;
            default -> WIDE;
        };
    }

    static Routine routine(VideoTemplate template, Props props) throws InterruptedException {
        return switch (template) {
            case DIVING_CN -> new Diving(props, Diving.Venue.HALL);
            case DIVING -> new Diving(props, Diving.Venue.CLIFF);
            case STILL_RINGS -> new StillRings(props);
            case RUN_FOR_LIFE -> new RunForLife(props);
            case LABUBU -> new FurryToy(props);
            case MCDONALDS_DELIVERY_PET -> new Delivery(props);
            case TIBETAN_PORTRAIT -> new TibetanPortrait(props);
            case HELPLESS_MOMENTS -> new HelplessMoments(props);
            case WINTER_LOVE_LETTER -> new WinterLetter(props);
            case FEMALE_TRYON_AD -> new Catwalk(props, Catwalk.Model.WOMAN);
            case MALE_TRYON_AD -> new Catwalk(props, Catwalk.Model.MAN);
            case FOUR_SEASONS -> new FourSeasons(props);
            case TRANSFORMERS -> new CarToRobot(props);
            case WEIGHTLIFTING -> new Weightlifting(props);
            case CLIMBING -> new Climbing(props);
            case ANIME_LIFE_SIM -> new LifeSim(props);
            case PET_PILOT -> new PetPilot(props);
            case MINIATURE_SET_AD -> new MiniatureSet(props);
            case ART_FONTS -> new ArtLetters(props);
            case DRINKFALL -> new Drinkfall(props);
            case ECOMMERCE_DISPLAY_AD -> new ProductDisplay(props);
            case CHARACTER_3D_PRODUCT -> new Presenter(props);
        };
    }
}
