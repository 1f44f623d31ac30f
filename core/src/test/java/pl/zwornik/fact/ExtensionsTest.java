package pl.zwornik.fact;

import java.util.HashMap;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

@DisplayName("Extensions")
class ExtensionsTest {

    @Test
    @DisplayName("are equal where keys and texts are")
    void areEqualWhereKeysAndTextsAre() {
        EqualsVerifier.forClass(Extensions.class).withNonnullFields("values").verify();
    }

    @Test
    @DisplayName("keep the text of a value byte for byte")
    void keepTheTextOfAValue() {
        Extensions extensions = Extensions.of(Map.of("acme:rating", "[ 1.50e2 ]"));
        assertThat(extensions.get("acme:rating")).contains("[ 1.50e2 ]");
        assertThat(extensions.get("acme:other")).isEmpty();
        assertThat(extensions).isNotEqualTo(Extensions.of(Map.of("acme:rating", "[1.50e2]")));
    }

    @Test
    @DisplayName("leave out white space around a value, but nothing that JSON does not call white space")
    void leaveOutWhiteSpaceAround() {
        assertThat(Extensions.none().with("a:x", "\r\n\t 1 \t\r\n").get("a:x")).contains("1");
        assertThat(Extensions.none().with("a:x", " \t").get("a:x")).contains("");
        assertThat(Extensions.none().with("a:x", "\u20031\u2003").get("a:x")).contains("\u20031\u2003");
    }

    @Test
    @DisplayName("refuse null by the name of the parameter")
    void refuseNull() {
        assertThatNullPointerException().isThrownBy(() -> Extensions.of(null)).withMessage("values");
        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.none().with(null, "1"))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.none().with("a:x", null))
                .withMessage("json");
    }

    @Test
    @DisplayName("are listed in the order of their keys, whatever order they came in")
    void areListedInOrder() {
        Extensions extensions = Extensions.none()
                .with("b:x", "1")
                .with("a:y", "2")
                .with("a:x", "3")
                .with("b:x", "4");
        assertThat(extensions.asMap())
                .containsExactly(Map.entry("a:x", "3"), Map.entry("a:y", "2"), Map.entry("b:x", "4"));
    }

    @Test
    @DisplayName("do not change with the map that they were made from, nor by way of the map that they show")
    void doNotChange() {
        Map<String, String> given = new HashMap<>(Map.of("a:x", "1"));
        Extensions extensions = Extensions.of(given);
        given.put("a:y", "2");
        assertThat(extensions.asMap()).containsOnlyKeys("a:x");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> extensions.asMap().put("a:y", "2"));
        assertThat(Extensions.none().with("a:x", "1")).isEqualTo(extensions);
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        assertThat(extensions.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "44051401359",
                "[1,44051401359]",
                "[44051401359,44051401359]",
                "-44051401359",
                "44051401359.0",
                "44051401359e0",
                "44051401359E-00000000",
                "4.4051401359E+10",
                "440514013590e-1",
                "440514013590000000000000000000e-19",
                "0.044051401359E+12",
                "\"Notatka:\\n44051401359\"",
                "\"PESEL\\t44051401359\"",
                "\"\\u00344051401359\"",
                "{\"44051401359\":1}",
                "{\"a\":[true,{\"b\\\\\":\"\\\"44051401\\u0033\\u00359\"}]}",
                "\"a\\/440514\\u200b01359",
                "unquoted44051401359"
            })
    @DisplayName("refuse a PESEL in a string, however escaped, in a name, and in a number, however spelt")
    void refuseAPesel(String json) {
        assertPeselRefused("acme:key", json);
    }

    @Test
    @DisplayName("refuse a PESEL in a key")
    void refuseAPeselInAKey() {
        assertPeselRefused("acme:44051401359", "1");
        assertPeselRefused("acme:440514-01359", "1");
        assertPeselRefused("p44051401359:key", "1");
    }

    private static void assertPeselRefused(String key, String json) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Extensions.none().with(key, json))
                .matches(e -> e.getFailure().code() == FactFailures.PESEL_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[440514,1359]",
                "[440514,\"01359\"]",
                "0.44051401359",
                "[1234.44051401359]",
                "44051401359e1",
                "4405140135.9",
                "44051401359e-999999999999999999999",
                "1e99999999",
                "\"\\\\u00344051401359\"",
                "\"44051401350\"",
                "\"\\u00",
                "\"\\",
                "{\"REGON\":[123456785,610188201],\"NIP\":\"123-456-32-18\",\"tel\":\"+48121222005\"}"
            })
    @DisplayName("take other numbers, fractions, and what is no JSON")
    void takeOtherNumbers(String json) {
        assertThat(Extensions.none().with("acme:key", json).get("acme:key")).contains(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "acme", ":rating", "acme:", "Acme:rating", "acme:rating:x", "acme: rating", "a-:b", "ąć:b"})
    @DisplayName("with a key that is not namespace:name are refused")
    void aKeyOfAnotherFormIsRefused(String key) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Extensions.none().with(key, "1"))
                .matches(e -> e.getFailure().code() == FactFailures.EXTENSION_KEY_MALFORMED);
    }

    @Test
    @DisplayName("have keys of at most 129 characters, each part being as long as an id")
    void keysAreShort() {
        String longest = "a".repeat(64) + ":" + "b".repeat(64);
        assertThat(Extensions.none().with(longest, "1").get(longest)).contains("1");
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Extensions.none().with("a".repeat(65) + ":" + "b".repeat(64), "1"));
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> Extensions.none().with("a".repeat(65) + ":b", "1"));
    }
}
