package pl.zwornik.testkit.wrong;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Changes;
import pl.zwornik.vocabulary.Code;

/** Stores that spoil the values they keep. */
final class WrongKeepers {

    private WrongKeepers() {}

    private abstract static class Spoils extends ForwardingStore {

        abstract UnaryOperator<Aggregate> spoiling();

        @Override
        public Map<Id, Integer> commit(Changes changes) {
            return super.commit(mapped(changes, spoiling()));
        }
    }

    /** Has columns of 255 characters for names. */
    static final class TruncatesText extends Spoils {

        @Override
        UnaryOperator<Aggregate> spoiling() {
            return value -> value instanceof Organisation organisation
                    ? organisation.toBuilder()
                            .names(organisation.getNames().stream()
                                    .map(name -> new Dated<>(truncated(name.value()), name.during()))
                                    .toList())
                            .build()
                    : value;
        }

        private static Name truncated(Name name) {
            String text =
                    name.text().length() <= 255 ? name.text() : name.text().substring(0, 255);
            return new Name(name.kind(), text, name.language(), name.written());
        }
    }

    /** Has a column of type date for the beginning of forums. */
    static final class RoundsDates extends Spoils {

        @Override
        UnaryOperator<Aggregate> spoiling() {
            return value -> value instanceof Forum forum
                    ? forum.toBuilder().life(rounded(forum.getLife())).build()
                    : value;
        }

        private static Lifespan rounded(Lifespan life) {
            PartialDate began = life.beginning()
                    .flatMap(PartialDate::earliest)
                    .map(PartialDate::of)
                    .orElse(life.began());
            return new Lifespan(began, life.ended(), life.open());
        }
    }

    /** Keeps extensions in a column that takes JSON apart and writes it anew. */
    static final class ReformatsExtensions extends Spoils {

        @Override
        UnaryOperator<Aggregate> spoiling() {
            return value -> value instanceof Forum forum
                    ? forum.toBuilder()
                            .extensions(reformatted(forum.getExtensions()))
                            .build()
                    : value;
        }

        private static Extensions reformatted(Extensions extensions) {
            Map<String, String> values = new TreeMap<>(extensions.asMap());
            values.replaceAll((key, json) -> json.replaceAll("\\s", ""));
            return Extensions.of(values);
        }
    }

    /** Has an enum for name variants, and drops what is not in it. */
    static final class DropsUnknownCodes extends Spoils {

        private static final List<Code> KNOWN =
                List.of(NameVariants.OPS, NameVariants.GOPS, NameVariants.MOPS, NameVariants.MGOPS, NameVariants.MOPR);

        @Override
        UnaryOperator<Aggregate> spoiling() {
            return value -> value instanceof Organisation organisation
                    ? organisation.toBuilder()
                            .variant(known(organisation.getVariant()))
                            .build()
                    : value;
        }

        private static Optional<Code> known(Optional<Code> variant) {
            return variant.filter(KNOWN::contains);
        }
    }
}
