package io.minimax4j.server.video.v2;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.video.ClipContent;
import io.minimax4j.protocol.video.ClipContent.MediaLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request that follows the rules of combination (contract 2.1); what its media show is not judged here.
 *
 * @param prompt all texts, a line each
 * @param items everything else, with its role
 */
record Content(String prompt, List<Item> items) {
    static final int LONGEST_PROMPT = 7000;
    static final int LONGEST_BASE_PROMPT = 40_000;
    private static final int MOST_REFERENCES = 12;
    private static final Map<String, Set<String>> ROLES = Map.of(
            ClipContent.IMAGE,
            Set.of(ClipContent.FIRST_FRAME, ClipContent.LAST_FRAME, ClipContent.REFERENCE_IMAGE),
            ClipContent.VIDEO, Set.of(ClipContent.REFERENCE_VIDEO, ClipContent.BASE_VIDEO),
            ClipContent.AUDIO, Set.of(ClipContent.REFERENCE_AUDIO));
    private static final Map<String, Integer> MOST = Map.of(ClipContent.FIRST_FRAME, 1, ClipContent.LAST_FRAME, 1,
            ClipContent.REFERENCE_IMAGE, 9, ClipContent.REFERENCE_VIDEO, 3, ClipContent.REFERENCE_AUDIO, 3,
            ClipContent.BASE_VIDEO, 1);

    /**
     * A medium.
     *
     * @param field where the request has it, for messages
     */
    record Item(String field, String type, String role, String url) {
        boolean isFrame() {
            return role.equals(ClipContent.FIRST_FRAME) || role.equals(ClipContent.LAST_FRAME);
        }

        boolean isReference() {
            return !isFrame() && !role.equals(ClipContent.BASE_VIDEO);
        }

        /** The same with what was kept of it. */
        ClipContent referring(String reference) {
            MediaLink link = new MediaLink(reference);
            return new ClipContent(type, null, type.equals(ClipContent.IMAGE) ? link : null,
                    type.equals(ClipContent.VIDEO) ? link : null, type.equals(ClipContent.AUDIO) ? link : null, role);
        }
    }

    /** @throws ApiException 2013 naming the item that is wrong */
    static Content of(@Nullable List<ClipContent> content, int longestPrompt) {
        if (content == null || content.isEmpty()) {
            throw ApiException.invalid("content is missing; it must include a non-empty text item");
        }
        List<String> texts = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        long pictures = content.stream().filter(part -> part != null && ClipContent.IMAGE.equals(part.type())).count();
        for (int i = 0; i < content.size(); i++) {
            ClipContent part = content.get(i);
            String field = "content[" + i + "]";
            if (part == null || part.type() == null) {
                throw ApiException.invalid(field + " has no type");
            }
            if (!part.type().equals(ClipContent.TEXT)) {
                items.add(item(field, part, pictures == 1));
            } else if (part.text() != null && !part.text().isBlank()) {
                texts.add(part.text());
            }
        }
        return new Content(prompt(texts, longestPrompt), List.copyOf(items)).combined();
    }

    private static String prompt(List<String> texts, int longest) {
        String prompt = String.join("\n", texts);
        if (prompt.isEmpty()) {
            throw ApiException.invalid("content must include a non-empty text item");
        }
        int length = prompt.codePointCount(0, prompt.length());
        if (length > longest) {
            throw ApiException.invalid("the text of content may have " + longest + " characters, not " + length);
        }
        return prompt;
    }

    private static Item item(String field, ClipContent part, boolean onlyPicture) {
        String type = part.type();
        if (!ROLES.containsKey(type)) {
            throw ApiException.invalid(field + ".type must be text, image_url, video_url or audio_url");
        }
        MediaLink link = switch (type) {
            case ClipContent.IMAGE -> part.imageUrl();
            case ClipContent.VIDEO -> part.videoUrl();
            default -> part.audioUrl();
        };
        if (link == null || link.url() == null || link.url().isBlank()) {
            throw ApiException.invalid(field + "." + type + ".url is missing");
        }
        return new Item(field + "." + type + ".url", type, role(field, part, onlyPicture), link.url().strip());
    }

    /** Only pictures have several roles to choose from, but for the base of a clip made anew. */
    private static String role(String field, ClipContent part, boolean onlyPicture) {
        String role = part.role() == null || part.role().isBlank() ? usual(part.type(), onlyPicture) : part.role();
        Set<String> roles = ROLES.get(part.type());
        if (!roles.contains(role)) {
            throw ApiException
                    .invalid(field + ".role must be one of " + String.join(", ", roles.stream().sorted().toList())
                            + (role.isEmpty() ? "; it may be left out of a single picture only" : ""));
        }
        return role;
    }

    private static String usual(String type, boolean onlyPicture) {
        return switch (type) {
            case ClipContent.IMAGE -> onlyPicture ? ClipContent.FIRST_FRAME : "";
            case ClipContent.VIDEO -> ClipContent.REFERENCE_VIDEO;
            default -> ClipContent.REFERENCE_AUDIO;
        };
    }

    private Content combined() {
        MOST.forEach((role, most) -> {
            if (of(role).size() > most) {
                throw ApiException.invalid("content may have " + most + " items of the role " + role + ", not "
                        + of(role).size());
            }
        });
        List<Item> references = items.stream().filter(Item::isReference).toList();
        if (references.size() > MOST_REFERENCES) {
            throw ApiException.invalid("content may have " + MOST_REFERENCES + " references, not " + references.size());
        }
        if (!references.isEmpty() && items.stream().anyMatch(Item::isFrame)) {
            throw ApiException.invalid("content mixes first_frame or last_frame with references; use the one or the"
                    + " other");
        }
        if (!references.isEmpty() && references.stream().allMatch(item -> item.type().equals(ClipContent.AUDIO))) {
            throw ApiException.invalid("content has reference_audio alone; add a reference_image or reference_video");
        }
        return this;
    }

    /** Those of a role, in their order. */
    List<Item> of(String role) {
        return items.stream().filter(item -> item.role().equals(role)).toList();
    }
}
