package io.minimax4j.server.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EgressPolicyTest {
    private static boolean isOpen(String allow, String url, String address) {
        EgressPolicy policy = new EgressPolicy(false, EgressAllow.parse(allow), Set.of(8080));
        try {
            policy.requireOpen(policy.target(url), List.of(InetAddress.ofLiteral(address)));
            return true;
        } catch (EgressException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "191.255.255.255",
        "192.0.1.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255",
        "2001:200::1", "2003::1", "2606:4700::1111", "3ffe::1"})
    void publicAddresses_areOpen(String address) {
        assertThat(isOpen("", "https://a.example/", address)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is allowed  | URL                      | address         | open
            intranet           | http://intranet/         | 10.0.0.1        | true
            INTRANET           | http://intranet/         | 127.0.0.1       | true
            intranet           | http://other.example/    | 10.0.0.1        | false
            intranet           | http://a.intranet/       | 10.0.0.1        | false
            intranet           | http://intranet:8080/    | 10.0.0.1        | true
            intranet           | http://intranet:9000/    | 10.0.0.1        | false
            intranet:9000      | http://intranet:9000/    | 10.0.0.1        | true
            intranet:9000      | http://intranet/         | 10.0.0.1        | false
            intranet           | http://intranet/         | 169.254.1.1     | false
            intranet           | http://intranet/         | 169.254.169.254 | false
            intranet           | http://intranet/         | 198.18.0.1      | false
            intranet           | http://intranet/         | 0.0.0.0         | false
            intranet           | http://intranet/         | 64:ff9b::a00:1  | false
            10.1.0.0/16        | http://a.example/        | 10.1.2.3        | true
            10.1.0.0/16        | http://10.1.2.3/         | 10.1.2.3        | true
            10.1.0.0/16        | http://a.example/        | 10.2.0.1        | false
            10.1.0.0/16        | http://a.example:9000/   | 10.1.2.3        | false
            10.1.0.0/16:9000   | http://a.example:9000/   | 10.1.2.3        | true
            10.1.0.0/16:9000   | http://a.example:9000/   | 1.1.1.1         | false
            1.1.1.1:9000       | http://1.1.1.1:9000/     | 1.1.1.1         | true
            169.254.0.0/16     | http://a.example/        | 169.254.1.1     | true
            169.254.0.0/16     | http://a.example/        | 169.254.169.254 | false
            169.254.169.254    | http://169.254.169.254/  | 169.254.169.254 | true
            198.18.0.0/15      | http://a.example/        | 198.19.0.1      | true
            0.0.0.0            | http://a.example/        | 0.0.0.0         | false
            224.0.0.0/8        | http://a.example/        | 224.0.0.1       | false
            fd00::/8           | http://a.example/        | fd12::1         | true
            [fd00::/8]:9000    | http://a.example:9000/   | fd12::1         | true
            [fd00::/8]:9000    | http://a.example/        | fd12::1         | false
            64:ff9b::/96       | http://a.example/        | 64:ff9b::a00:1  | false
            '10.0.0.1 , fd00::1' | http://[fd00::1]/      | fd00::1         | true
            """)
    void entry_opensWhatItNamesAndNoMore(String allow, String url, String address, boolean open) {
        assertThat(isOpen(allow, url, address)).isEqualTo(open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0/0", "0.0.0.0/6", "::/0", "10.1.2.3/8", "10.0.0.0/33", "10.0.0.0/x", "10.0.0/8",
        "010.0.0.1", "http://a.example", "a.example:0", "a.example:65536", "a.example:", "[fd00::1", "[fd00::1]x",
        "fe80::1%eth0", "*.example", "a b", "metadata.google.internal", "ex\u00e4mple"})
    void entryThatCannotBeMeant_isRefused(String entry) {
        assertThatIllegalArgumentException().isThrownBy(() -> EgressAllow.parse("10.0.0.1," + entry))
                .withMessageContaining("not '" + entry + "'");
    }

    @Test
    void everyAddressOfAName_mustBeOpen() {
        EgressPolicy policy = new EgressPolicy(false, EgressAllow.NONE, Set.of());
        List<InetAddress> addresses = List.of(InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("10.0.0.1"));

        assertThatExceptionOfType(EgressException.class)
                .isThrownBy(() -> policy.requireOpen(policy.target("https://a.example/"), addresses))
                .withMessage("the host's name leads to a private address; use a public host, or let the operator add"
                        + " it to the setting egress-allow");
    }

    @Test
    void nameWithoutAnyAddress_isNotFound() {
        EgressPolicy policy = new EgressPolicy(false, EgressAllow.NONE, Set.of());

        assertThatExceptionOfType(EgressException.class)
                .isThrownBy(() -> policy.requireOpen(policy.target("https://a.example/"), List.of()))
                .withMessage("https://a.example: host name not found");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,,true", "localhost,,true", "::1,,true", "[::1],,true", "127.9.9.9,,true", "0.0.0.0,,false",
        "10.0.0.1,,false", "::,,false", "example.com,,false", "127.0.0.1,https://api.example.com,false",
        "127.0.0.1,http://localhost:9000,true", "127.0.0.1,http://[::1]:9000,true"})
    void loopbackServer_isOneThatNobodyElseCanCall(String host, String publicUrl, boolean loopback) {
        Optional<URI> url = Optional.ofNullable(publicUrl).map(URI::create);

        assertThat(EgressPolicy.isLoopbackServer(host, url)).isEqualTo(loopback);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://a.example                  | http://a.example       | /
            HTTP://A.Example:80               | http://a.example       | /
            https://a.example:443/            | https://a.example      | /
            https://a.example:80/x            | https://a.example:80   | /x
            https://a-b.xn--p1ai/x/../y//z    | https://a-b.xn--p1ai   | /x/../y//z
            http://a.example?b=c&d=%2F/?      | http://a.example       | /?b=c&d=%2F/?
            http://a.example#b                | http://a.example       | /
            http://a.example/#b@c:1/          | http://a.example       | /
            http://a.example/@b:1/            | http://a.example       | /@b:1/
            http://93.184.216.34/             | http://93.184.216.34   | /
            http://[2606:4700::1111]/         | http://[2606:4700::1111] | /
            http://1.example/                 | http://1.example       | /
            http://0x7f.example/              | http://0x7f.example    | /
            http://a.example//127.0.0.1/      | http://a.example       | //127.0.0.1/
            http://a.example/~b!$&'()*+,;=:@_ | http://a.example       | /~b!$&'()*+,;=:@_
            """)
    void plainAddress_isReadAsTheJdkReadsIt(String url, String origin, String pathAndQuery) throws Exception {
        Target target = TargetParser.parse(url);
        assertThat(target.origin()).isEqualTo(origin);
        assertThat(target.pathAndQuery()).isEqualTo(pathAndQuery);

        URI jdk = URI.create(url);
        assertThat(jdk.getHost().replaceAll("[\\[\\]]", "")).isEqualToIgnoringCase(target.host());
        assertThat(jdk.getPort() < 0 ? Target.standardPort(target.scheme()) : jdk.getPort()).isEqualTo(target.port());
        assertThat(jdk.getUserInfo()).isNull();
    }

    @Test
    void longAddress_isRefusedBeforeItIsRead() {
        assertThatExceptionOfType(EgressException.class)
                .isThrownBy(() -> TargetParser.parse("http://a.example/" + "x".repeat(8_192)))
                .withMessageContaining("longer than 8192");
        assertThatCode(() -> TargetParser.parse("http://a.example/" + "x".repeat(8_000))).doesNotThrowAnyException();
    }
}
