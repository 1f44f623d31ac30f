package pl.zwornik.result;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A place")
class PlaceTest {

    @Test
    @DisplayName("is written as editors write it, as far as it is known")
    void isWrittenAsEditorsWriteIt() {
        assertThat(Place.WHOLE).hasToString("");
        assertThat(Place.at("/forums/0/id")).hasToString("/forums/0/id");
        assertThat(Place.WHOLE.in("forum.json")).hasToString("forum.json");
        assertThat(Place.WHOLE.on(12, 5)).hasToString("12:5");
        assertThat(Place.WHOLE.in("forum.json").on(12, 5)).hasToString("forum.json:12:5");
        assertThat(Place.at("/id").on(12, 5)).hasToString("12:5 /id");
        assertThat(Place.at("/id").in("forum.json").on(12, 5)).hasToString("forum.json:12:5 /id");
    }

    @Test
    @DisplayName("below another keeps the document and loses the position, unless it is the same place")
    void belowKeepsTheDocument() {
        Place forum = Place.at("/forums/0").in("forum.json").on(12, 5);
        assertThat(forum.below("/id")).isEqualTo(Place.at("/forums/0/id").in("forum.json"));
        assertThat(forum.below("")).isSameAs(forum);
        assertThat(forum.hasPosition()).isTrue();
        assertThat(forum.below("/id").hasPosition()).isFalse();
        assertThat(forum.inDocument()).contains("forum.json");
        assertThat(Place.at("").inDocument()).isEmpty();
        assertThat(Place.at("")).isSameAs(Place.WHOLE);
    }

    @Test
    @DisplayName("has no negative position")
    void hasNoNegativePosition() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Place.WHOLE.on(-1, 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Place.WHOLE.on(1, -1));
    }
}
