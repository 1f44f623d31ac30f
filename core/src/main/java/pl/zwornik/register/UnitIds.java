package pl.zwornik.register;

import java.util.Optional;
import java.util.function.Predicate;
import pl.zwornik.fact.PolishText;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Identifiers of units, made of what rows say and never of where they stand, so that the next edition gives the same. */
final class UnitIds {

    private static final int LONGEST = 64;

    private UnitIds() {}

    /** Returns the id of the unit of a type that serves an area, such as {@code ops-2401011}. */
    static OrganisationId ofArea(Code type, TercCode area) {
        return id(slug(type.value()) + "-" + area.value(), "");
    }

    /** Returns the id of a unit by its name, and by where it is as far as that is settled. */
    static OrganisationId ofName(Code type, Optional<TercCode> where, String name) {
        String prefix =
                slug(type.value()) + where.map(code -> "-" + code.value()).orElse("");
        return id(prefix + "-" + slug(name), "");
    }

    /** Returns an id for another unit that would bear an id which is taken: of its name, and a number if need be. */
    static OrganisationId another(OrganisationId taken, String name, Predicate<OrganisationId> isTaken) {
        String slug = slug(name);
        OrganisationId id = taken.value().endsWith(slug) ? taken : id(taken.value() + "-" + slug, "");
        for (int i = 2; isTaken.test(id); i++) {
            id = id(taken.value() + "-" + slug, "-" + i);
        }
        return id;
    }

    private static OrganisationId id(String text, String ending) {
        int room = LONGEST - ending.length();
        String cut = text.length() <= room ? text : text.substring(0, room).replaceAll("-+$", "");
        return OrganisationId.parse(cut + ending);
    }

    private static String slug(String text) {
        String slug = PolishText.fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "x" : slug;
    }
}
