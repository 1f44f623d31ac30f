package pl.zwornik.recognition;

import java.util.List;
import java.util.stream.Collectors;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Recognised units in one line each, as {@code OPS MGOPS Pleszew 3020063}; - where there is none. */
final class Lines {

    private Lines() {}

    /** Returns type, variant, place and codes. */
    static String of(NamedUnit unit) {
        String terc = unit.terc().stream().map(TercCode::value).collect(Collectors.joining(" "));
        return (unit.type().map(Code::value).orElse("-")
                        + " " + unit.variant().map(Code::value).orElse("-")
                        + " " + unit.place().orElse("-")
                        + " " + terc)
                .strip();
    }

    static List<String> of(Candidates<NamedUnit> found) {
        return found.options().stream().map(Candidate::value).map(Lines::of).toList();
    }
}
