package io.minimax4j.server.egress;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one reader of addresses that users give. It takes only what every program reads alike (RFC 3986, with an http
 * scheme and an ASCII host), and refuses the rest instead of mending it: a mended address is one that somebody else
 * mends differently. Each refusal says what is wrong and what to write instead, and repeats nothing of the address.
 */
final class TargetParser {
    private static final int MAX_LENGTH = 8_192;
    private static final Pattern SCHEME = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::(.*))?");
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern PATH_AND_QUERY = Pattern
            .compile("(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*+");

    private TargetParser() {}

    static Target parse(String url) throws EgressException {
        require(url.length() <= MAX_LENGTH, "it is longer than " + MAX_LENGTH + " characters");
        requireCharacters(url);
        Matcher whole = SCHEME.matcher(url);
        require(whole.matches(), "it must begin with http:// or https://");
        String scheme = whole.group(1).toLowerCase(Locale.ROOT);
        return authority(scheme, whole.group(2), pathAndQuery(whole.group(3)));
    }

    private static void requireCharacters(String url) throws EgressException {
        require(url.indexOf('\\') < 0, "it holds a backslash; write / instead");
        require(url.chars().noneMatch(c -> c < 0x20 || c == 0x7f), "it holds a control character; remove it");
        require(url.indexOf(' ') < 0, "it holds a space; write %20 inside a path, and none around the URL");
        require(url.chars().allMatch(c -> c < 0x7f),
                "it holds characters beyond ASCII; write a host in its xn-- form and percent-encode the rest");
    }

    private static String pathAndQuery(String rest) throws EgressException {
        require(PATH_AND_QUERY.matcher(rest).matches(),
                "its path or query holds a character that must be percent-encoded, or a % without two hex digits");
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    private static Target authority(String scheme, String authority, String pathAndQuery) throws EgressException {
        require(authority.indexOf('@') < 0, "it holds a user name or password before an @; remove them");
        require(authority.indexOf('%') < 0, "its host is percent-encoded or has a zone; write it plainly");
        Matcher parts = AUTHORITY.matcher(authority);
        require(parts.matches(), "its host is malformed; write a name, or an IPv6 address in brackets");
        String port = parts.group(2);
        return new Target(scheme, host(parts.group(1).toLowerCase(Locale.ROOT)),
                port == null ? Target.standardPort(scheme) : port(port), pathAndQuery);
    }

    private static String host(String host) throws EgressException {
        require(!host.isEmpty(), "it has no host; an IPv6 address stands in brackets");
        if (host.startsWith("[")) {
            String address = host.substring(1, host.length() - 1);
            require(address.indexOf(':') >= 0 && AddressLiteral.of(address).isPresent(),
                    "its IPv6 address is malformed or holds an IPv4 address; write the plain address");
            return address;
        }
        require(!host.endsWith("."), "its host ends with a dot; remove it");
        require(!AddressLiteral.looksLikeV4(host) || AddressLiteral.of(host).isPresent(),
                "its host is an IPv4 address in an odd form; write four decimal numbers without leading zeros");
        require(AddressLiteral.of(host).isPresent() || HostNameRule.isName(host),
                "its host is no valid name; use letters, digits and hyphens between single dots");
        return host;
    }

    private static int port(String text) throws EgressException {
        require(PORT.matcher(text).matches() && Integer.parseInt(text) <= 65_535,
                "its port must be a number from 1 to 65535");
        return Integer.parseInt(text);
    }

    /** Where a redirect leads; a relative one is joined with where it came from, then parsed as any other address. */
    static Target redirect(Target from, String location) throws EgressException {
        return parse(absolute(from, location));
    }

    private static String absolute(Target from, String location) {
        String path = from.pathAndQuery().replaceFirst("\\?.*", "");
        if (location.startsWith("//")) {
            return from.scheme() + ":" + location;
        }
        if (location.startsWith("/")) {
            return from.origin() + location;
        }
        if (location.isEmpty() || location.startsWith("#")) {
            return from.origin() + from.pathAndQuery();
        }
        if (location.startsWith("?")) {
            return from.origin() + path + location;
        }
        boolean absolute = location.matches("[^/?#]*:.*");
        return absolute ? location : from.origin() + path.substring(0, path.lastIndexOf('/') + 1) + location;
    }

    private static void require(boolean condition, String wrong) throws EgressException {
        if (!condition) {
            throw EgressException.refused("the URL cannot be used, because " + wrong);
        }
    }
}
