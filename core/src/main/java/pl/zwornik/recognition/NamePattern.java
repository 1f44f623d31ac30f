package pl.zwornik.recognition;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What some words mean in the name of a unit: „gminny ośrodek pomocy społecznej" is an OPS that calls itself a GOPS, „w" stands
 * before the place, „z siedzibą" begins what is no part of the name. Immutable and thread-safe.
 *
 * @param words one word or more, inflected words in any of their forms; case and diacritics do not count
 * @param role what the words do
 * @param area which area the unit serves, or the word {@code gmina}, {@code powiat} and their like names
 * @param type the type of unit that the words say; only of {@link Role#UNIT} and {@link Role#BODY}, null where they say none
 * @param variant the variant of the name that the words say; null where none
 * @param kinds the kinds of gmina that usually call a unit so, or that the words name; empty where all do
 * @param terc the place that the words name by themselves, as „Dolnośląski" in DOPS; null where they name none
 * @param reason why a unit so named is what it is, where that is not plain; null otherwise
 * @since 0.1.0
 */
public record NamePattern(
        String words,
        Role role,
        Area area,
        @Nullable Code type,
        @Nullable Code variant,
        Set<GminaKind> kinds,
        @Nullable TercCode terc,
        @Nullable Reason reason) {

    /** What words do in a name. */
    public enum Role {
        /** They say what kind of unit it is. */
        UNIT,
        /** They say so too, and what follows names others, of which it is made: a forum of centres. */
        BODY,
        /** They stand before the name of an area: gmina, powiat. */
        AREA,
        /** They stand before a place in the locative. */
        IN,
        /** They stand before a place in the genitive. */
        FROM,
        /** They name a post, and no unit. */
        TITLE,
        /** They begin what is no part of the name. */
        STOP,
        /** A branch of the unit; what follows says where that is, and the unit is never certain. */
        BRANCH,
        /** They continue the type and say nothing more of it: „i świadczeń rodzinnych", „nr". */
        PART,
        /** They begin what the unit is named after, or whom it is for, up to the place: „im.", „dla". */
        PATRON,
        /** They join what may be another unit: „i". */
        AND,
        /** They say that it is something else: „sp. z o.o.". */
        FOREIGN
    }

    /** Which area. */
    public enum Area {
        /** A gmina. */
        GMINA,
        /** A district of the capital. */
        DISTRICT,
        /** The capital, whose districts have centres of their own. */
        CAPITAL,
        /** A powiat. */
        POWIAT,
        /** A voivodeship. */
        VOIVODESHIP,
        /** Whatever the name says. */
        ANY,
        /** The whole country; the name alone says which unit it is. */
        COUNTRY,
        /** None, or one that the name does not say. */
        NONE
    }

    /**
     * Checks the words and the schemes of the codes.
     *
     * @throws pl.zwornik.result.InvariantViolationException if there is no word, a code is of another scheme, or words that
     *     are no unit have a type
     */
    public NamePattern {
        words = Texts.line(Objects.requireNonNull(words, "words"), "/words");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(area, "area");
        kinds = Set.copyOf(Objects.requireNonNull(kinds, "kinds"));
        Checks.require(new FoldedText(words).words() > 0, RecognitionFailures.WORD_UNUSABLE, "/words");
        CodeUses.requireScheme(Optional.ofNullable(type), OrganisationTypes.SCHEME, "/type");
        Checks.require(
                type == null || role == Role.UNIT || role == Role.BODY, RecognitionFailures.TYPE_OF_NO_UNIT, "/type");
        CodeUses.requireScheme(Optional.ofNullable(variant), NameVariants.SCHEME, "/variant");
    }

    /** Tells whether the words say what kind of unit it is. */
    boolean isHead() {
        return role == Role.UNIT || role == Role.BODY;
    }

    /** Tells whether the words are an acronym, in capitals alone, or end in one: Gminny OPS. */
    boolean isAcronym() {
        return words.substring(words.lastIndexOf(' ') + 1).chars().noneMatch(Character::isLowerCase);
    }
}
