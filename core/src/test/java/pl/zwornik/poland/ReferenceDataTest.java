package pl.zwornik.poland;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.recognition.PlaceInflection;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the resources, written a second time from the sources that confirm it. */
@DisplayName("The reference data of the Polish pack")
class ReferenceDataTest {

    private static final Zwornik ZWORNIK =
            Zwornik.builder().plugin(new PolandPlugin()).build();

    @ParameterizedTest
    @CsvSource({
        "organisation-type:OPS, UPS art. 110 ust. 1",
        "organisation-type:CUS, CUSA",
        "organisation-type:PCPR, UPS art. 112 ust. 1",
        "organisation-type:ROPS, UPS", // no source confirms art. 113
        "organisation-type:DPS, UPS art. 56",
        "organisation-type:OIK, UPS",
        "organisation-type:SDS, UPS art. 51a",
        "organisation-type:DDP, UPS",
        "organisation-type:PSP, UPS",
        "organisation-type:SCHR, UPS art. 48a",
        "organisation-type:OA, UWR",
        "organisation-type:POW, UWR",
        "organisation-type:PWD, UWR",
        "organisation-type:CIS, UZS",
        "organisation-type:KIS, UZS",
        "organisation-type:WPS, UPS art. 22",
        "organisation-type:NGO,",
        "organisation-type:MIN,",
        "name-variant:OPS, UPS art. 110 ust. 1",
        "name-variant:GOPS, UPS art. 110 ust. 1",
        "name-variant:MOPS, UPS art. 110 ust. 1",
        "name-variant:MGOPS, UPS art. 110 ust. 1",
        "name-variant:GMOPS, UPS art. 110 ust. 1",
        "name-variant:SOPS, UPS art. 110 ust. 1",
        "name-variant:MOPR, UPS art. 112"
    })
    @DisplayName("gives a type and a variant of its name the basis that a source gives, and no more of it")
    void bases(String code, @Nullable String basis) {
        Optional<Entry> entry = ZWORNIK.vocabularies().find(Code.parse(code));
        assertThat(entry.flatMap(Entry::legalBasis).map(Object::toString)).isEqualTo(Optional.ofNullable(basis));
    }

    @ParameterizedTest
    @CsvSource({
        "Komorniki, Komornik, Komornikach",
        "Grodziec, Grodźca, Grodźcu",
        "Lipka, Lipki, Lipce",
        "Tuliszków, Tuliszkowa, Tuliszkowie",
        "Zakrzewo, Zakrzewa, Zakrzewie",
        "Turek, Turku, Turku",
        "Rawicz, Rawicza, Rawiczu",
        "Witkowo, Witkowa, Witkowie",
        "Babiak,, Babiaku", // the genitive is not certain
        "Śrem, Śremu, Śremie",
        "Oborniki, Obornik, Obornikach",
        "Pleszew, Pleszewa, Pleszewie",
        "Miłosław, Miłosławia, Miłosławiu",
        "Opalenica, Opalenicy, Opalenicy",
        "Kórnik, Kórnika, Kórniku",
        "Swarzędz, Swarzędza, Swarzędzu",
        "Sompolno, Sompolna, Sompolnie",
        "Łobżenica, Łobżenicy, Łobżenicy",
        "Gołuchów, Gołuchowa, Gołuchowie",
        "Buk,, Buku", // neither is this one
        "Nekla, Nekli, Nekli",
        "Dopiewo, Dopiewa, Dopiewie",
        "Niemodlin, Niemodlina, Niemodlinie",
        "Dąbrowa, Dąbrowy, Dąbrowie",
        "Toruń, Torunia, Toruniu",
        "Solec Kujawski, Solca Kujawskiego, Solcu Kujawskim",
        "Łapy, Łap, Łapach",
        "Radomsko, Radomska, Radomsku",
        "Działdowo, Działdowa, Działdowie",
        "Bielsko-Biała, Bielska-Białej, Bielsku-Białej",
        "Sochaczew, Sochaczewa, Sochaczewie",
        "Sopot, Sopotu, Sopocie",
        "Gdańsk, Gdańska, Gdańsku",
        "Wejherowo, Wejherowa, Wejherowie",
        "Poznań, Poznania, Poznaniu",
        "Warszawa, Warszawy, Warszawie"
    })
    @DisplayName("inflects the places of the source documents as sources do")
    void inflections(String name, @Nullable String genitive, String locative) {
        Optional<PlaceInflection> known = ZWORNIK.names().inflection(name);
        assertThat(known.flatMap(PlaceInflection::inGenitive)).isEqualTo(Optional.ofNullable(genitive));
        assertThat(known.flatMap(PlaceInflection::inLocative)).hasValue(locative);
    }
}
