package pl.zwornik.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import pl.zwornik.fact.PolishText;
import pl.zwornik.vocabulary.internal.CsvTable;
import pl.zwornik.vocabulary.internal.TextBytes;

/**
 * The sixteen voivodeships since 1 January 1999. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Voivodeships {

    private static final String RESOURCE = "voivodeships.csv";

    private final List<Voivodeship> all;

    private Voivodeships(List<Voivodeship> all) {
        this.all = all;
    }

    /** Reads the voivodeships from the library's own table; made once and kept by whoever asks often. */
    public static Voivodeships load() {
        try (InputStream in = Objects.requireNonNull(Voivodeships.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            String content = TextBytes.decode(in.readAllBytes());
            return new Voivodeships(CsvTable.read(
                            RESOURCE,
                            content,
                            List.of("code", "name", "iso", "former_iso", "nuts2"),
                            row -> new Voivodeship(
                                    TercCode.parse(row.get("code")),
                                    row.get("name"),
                                    row.get("iso"),
                                    row.get("former_iso"),
                                    List.of(row.get("nuts2").split(" ", -1))))
                    .orThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all sixteen in the order of their codes. */
    public List<Voivodeship> all() {
        return all;
    }

    /** Returns the voivodeship in which a unit lies, or which it is; empty where no voivodeship has such a code. */
    public Optional<Voivodeship> of(TercCode unit) {
        TercCode code = unit.voivodeship();
        return only(voivodeship -> voivodeship.code().equals(code));
    }

    /** Returns the voivodeship of a code of ISO 3166-2, as it is or as it was; case does not count. */
    public Optional<Voivodeship> ofIso(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return only(voivodeship ->
                voivodeship.iso().equals(upper) || voivodeship.formerIso().equals(upper));
    }

    /** Returns the voivodeship of a NUTS 2 region; case does not count. */
    public Optional<Voivodeship> ofNuts2(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return only(voivodeship -> voivodeship.nuts2().contains(upper));
    }

    /** Returns the voivodeship of a name; case, diacritics and spaces around the hyphen do not count. */
    public Optional<Voivodeship> named(String name) {
        String folded = PolishText.fold(name);
        return only(voivodeship -> PolishText.fold(voivodeship.name()).equals(folded));
    }

    private Optional<Voivodeship> only(Predicate<Voivodeship> condition) {
        return all.stream().filter(condition).findFirst();
    }
}
