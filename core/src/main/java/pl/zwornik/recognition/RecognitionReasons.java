package pl.zwornik.recognition;

import pl.zwornik.fact.Reason;

/**
 * Why a name was read as it was; the labels stand in the vocabulary {@code reason}.
 *
 * @since 0.1.0
 */
public final class RecognitionReasons {

    /** The name says the type. */
    public static final Reason TYPE_NAMED = new Reason("TYPE_NAMED");

    /** The name says no type that is known. */
    public static final Reason TYPE_NOT_NAMED = new Reason("TYPE_NOT_NAMED");

    /** A word of the type is written with one mistake. */
    public static final Reason TYPE_ONE_EDIT = new Reason("TYPE_ONE_EDIT");

    /** Words of the type are cut short. */
    public static final Reason TYPE_SHORTENED = new Reason("TYPE_SHORTENED");

    /** Units of the type go by this name as well. */
    public static final Reason OTHER_NAME = new Reason("OTHER_NAME");

    /** It is the name of one organisation, not of a type. */
    public static final Reason OWN_NAME = new Reason("OWN_NAME");

    /** The name is a common slip for that of the type: Regionalny Ośrodek Pomocy Społecznej. */
    public static final Reason NAME_SLIP = new Reason("NAME_SLIP");

    /** The name says two types. */
    public static final Reason TWO_TYPES = new Reason("TWO_TYPES");

    /** The place stands in the nominative. */
    public static final Reason PLACE_NOMINATIVE = new Reason("PLACE_NOMINATIVE");

    /** The place stands in the genitive. */
    public static final Reason PLACE_GENITIVE = new Reason("PLACE_GENITIVE");

    /** The place stands in the locative. */
    public static final Reason PLACE_LOCATIVE = new Reason("PLACE_LOCATIVE");

    /** The adjective is made of the name by a rule of the language; whether it is in use is not known. */
    public static final Reason ADJECTIVE_DERIVED = new Reason("ADJECTIVE_DERIVED");

    /** A branch of the unit is named. */
    public static final Reason BRANCH_NAMED = new Reason("BRANCH_NAMED");

    /** The place is said by an adjective. */
    public static final Reason PLACE_ADJECTIVE = new Reason("PLACE_ADJECTIVE");

    /** The place is written with one mistake. */
    public static final Reason PLACE_ONE_EDIT = new Reason("PLACE_ONE_EDIT");

    /** Words of the place are cut short. */
    public static final Reason PLACE_SHORTENED = new Reason("PLACE_SHORTENED");

    /** Of a longer name of a place only the first word is written: Gorzów. */
    public static final Reason PLACE_BEGUN = new Reason("PLACE_BEGUN");

    /** The place stands in a case that „w" or „z" asks for, without these. */
    public static final Reason PLACE_WITHOUT_PREPOSITION = new Reason("PLACE_WITHOUT_PREPOSITION");

    /** The name says no place. */
    public static final Reason PLACE_NOT_NAMED = new Reason("PLACE_NOT_NAMED");

    /** The name says a place that the register does not have. */
    public static final Reason PLACE_NOT_FOUND = new Reason("PLACE_NOT_FOUND");

    /** The register has the place only outside the scope. */
    public static final Reason PLACE_NOT_IN_SCOPE = new Reason("PLACE_NOT_IN_SCOPE");

    /** The register leaves out units, of which some may have the same name. */
    public static final Reason REGISTER_INCOMPLETE = new Reason("REGISTER_INCOMPLETE");

    /** The register has one gmina of the name. */
    public static final Reason ONLY_GMINA_OF_NAME = new Reason("ONLY_GMINA_OF_NAME");

    /** The register has one unit of the name in the scope. */
    public static final Reason ONLY_ONE_IN_SCOPE = new Reason("ONLY_ONE_IN_SCOPE");

    /** The register has one unit of the name that fits what else the name says. */
    public static final Reason ONLY_ONE_FITTING = new Reason("ONLY_ONE_FITTING");

    /** The register has one powiat, voivodeship or district of the name. */
    public static final Reason ONLY_UNIT_OF_NAME = new Reason("ONLY_UNIT_OF_NAME");

    /** The register has several units of the name. */
    public static final Reason SEVERAL_OF_NAME = new Reason("SEVERAL_OF_NAME");

    /** An urban and a rural gmina share the name. */
    public static final Reason SAME_NAME_TOWN_AND_RURAL = new Reason("SAME_NAME_TOWN_AND_RURAL");

    /** It lies in the powiat of another unit that the source names. */
    public static final Reason SAME_POWIAT_AS_NAMED = new Reason("SAME_POWIAT_AS_NAMED");

    /** It lies in the voivodeship of another unit that the source names. */
    public static final Reason SAME_VOIVODESHIP_AS_NAMED = new Reason("SAME_VOIVODESHIP_AS_NAMED");

    /** Several names of places share the form. */
    public static final Reason SHARED_FORM = new Reason("SHARED_FORM");

    /** The variant is usual in the kind of gmina that stands first. */
    public static final Reason VARIANT_FITS_KIND = new Reason("VARIANT_FITS_KIND");

    /** „Gmina" before a name that a town shares mostly means the rural gmina, which stands first. */
    public static final Reason GMINA_NAMED = new Reason("GMINA_NAMED");

    /** A town's variant where all is rural, or a rural gmina's in a town. */
    public static final Reason VARIANT_UNUSUAL = new Reason("VARIANT_UNUSUAL");

    /** The name says this unit after another. */
    public static final Reason ANOTHER_UNIT = new Reason("ANOTHER_UNIT");

    /** Another gmina stands right behind the place. */
    public static final Reason ANOTHER_PLACE = new Reason("ANOTHER_PLACE");

    /** What the name says of the area fits no unit of the name, and was left aside. */
    public static final Reason AREA_CONTRADICTS = new Reason("AREA_CONTRADICTS");

    /** The place is a region by whose name a voivodeship goes, though it need not be the same. */
    public static final Reason REGION_NAMED = new Reason("REGION_NAMED");

    /** The place is said by the legal entity before the unit. */
    public static final Reason LEGAL_ENTITY_NAMED = new Reason("LEGAL_ENTITY_NAMED");

    /** The powiat or the voivodeship is that in which the seat lies. */
    public static final Reason AREA_OF_SEAT = new Reason("AREA_OF_SEAT");

    /** No town of the name is there, in which the offices of powiats sit, or no city, as those of voivodeships do. */
    public static final Reason SEAT_UNUSUAL = new Reason("SEAT_UNUSUAL");

    /** The place is known, the area that the unit serves is not: a powiat's office in a city that lies in no powiat. */
    public static final Reason AREA_NOT_KNOWN = new Reason("AREA_NOT_KNOWN");

    /** Words that are not understood stand before the type. */
    public static final Reason WORDS_BEFORE = new Reason("WORDS_BEFORE");

    /** The type is continued as names of such units are not: by a firm's legal form, or by words that are not understood. */
    public static final Reason UNFAMILIAR_WORDS = new Reason("UNFAMILIAR_WORDS");

    /** A word that is not understood follows the place, and may belong to it. */
    public static final Reason WORD_AFTER_PLACE = new Reason("WORD_AFTER_PLACE");

    private RecognitionReasons() {}
}
