package io.minimax4j.server.egress;

import java.util.Set;
import java.util.regex.Pattern;

/** What a host name must look like, and the names that point inwards whatever their address says. */
final class HostNameRule {
    static final String LOCALHOST = "localhost";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
    private static final Set<String> METADATA = Set.of("metadata", "metadata.google.internal", "metadata.goog",
            "instance-data", "instance-data.ec2.internal", "metadata.azure.internal", "metadata.azure.com",
            "metadata.tencentyun.com", "metadata.platformequinix.com", "metadata.packet.net", "rancher-metadata");
    private static final Set<String> INWARD = Set.of(LOCALHOST, "localdomain", "local", "internal", "intranet", "lan",
            "home", "corp", "private", "home.arpa");

    private HostNameRule() {}

    /** Lower-case labels of letters, digits and hyphens, at most 253 characters. */
    static boolean isName(String host) {
        return host.length() <= 253 && NAME.matcher(host).matches() && !AddressLiteral.looksLikeV4(host);
    }

    /** A cloud hands out its credentials under such a name. */
    static boolean isMetadata(String name) {
        return METADATA.contains(name);
    }

    /** A name that only a network of one's own knows: without a dot, or below an ending that is never public. */
    static boolean isInward(String name) {
        return name.indexOf('.') < 0 || INWARD.stream().anyMatch(ending -> name.endsWith("." + ending));
    }
}
