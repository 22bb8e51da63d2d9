package io.minimax4j.server.egress;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses written out, in the one form that every program reads alike: four decimal numbers without leading zeros, or
 * IPv6 without a zone. Nothing here asks a name server.
 */
final class AddressLiteral {
    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    /** The last label decides: programs that know the odd forms of IPv4 take such a host for an address. */
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)");

    private AddressLiteral() {}

    /** The address that the text is; empty for a name and for an odd form. An IPv6 address comes without brackets. */
    static Optional<InetAddress> of(String text) {
        if (V4.matcher(text).matches()) {
            return Optional.of(Inet4Address.ofLiteral(text));
        }
        return text.indexOf(':') >= 0 ? v6(text) : Optional.empty();
    }

    /** An IPv4 address in the clothes of IPv6 is none: the JDK would take the clothes off. */
    private static Optional<InetAddress> v6(String text) {
        if (!V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress address = Inet6Address.ofLiteral(text);
            return address instanceof Inet6Address ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether some program may read the host as IPv4: 1, 127.1, 0x7f.1 and 2130706433, and the plain form too. */
    static boolean looksLikeV4(String host) {
        return ENDS_IN_NUMBER.matcher(host).matches();
    }
}
