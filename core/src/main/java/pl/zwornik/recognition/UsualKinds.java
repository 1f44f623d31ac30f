package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;

/** In which kinds of gmina units of a name, and seats of offices, are usual. */
final class UsualKinds {

    private static final Set<GminaKind> OF_TOWNS = Set.of(GminaKind.URBAN, GminaKind.DISTRICT, GminaKind.DELEGATURA);

    private UsualKinds() {}

    /** Offices of powiats sit in towns, those of voivodeships in cities. */
    static boolean isUnusualSeat(Area area, Place place) {
        if (place.kind() != Place.Kind.GMINA) {
            return false;
        }
        return switch (area) {
            case POWIAT -> place.units().stream().allMatch(UsualKinds::isRural);
            case VOIVODESHIP -> place.units().stream().noneMatch(TercCode::isCityWithPowiatRights);
            default -> false;
        };
    }

    private static boolean isRural(TercCode code) {
        return code.gminaKind().filter(GminaKind.RURAL::equals).isPresent();
    }

    /** A town's centre where all is rural, or a rural gmina's in a town. */
    static boolean isUnusual(List<TercCode> codes, Set<GminaKind> usual) {
        if (usual.size() != 1 || usual.contains(GminaKind.URBAN_RURAL)) {
            return false;
        }
        Set<GminaKind> contrary = usual.contains(GminaKind.RURAL) ? OF_TOWNS : Set.of(GminaKind.RURAL);
        return codes.stream()
                .allMatch(code -> code.gminaKind().filter(contrary::contains).isPresent());
    }

    private static boolean isOf(TercCode code, Set<GminaKind> kinds) {
        return code.gminaKind().map(kinds::contains).orElse(true);
    }

    /** Returns codes with those of some kinds first, where they are of these and of others. */
    static List<TercCode> likeliestFirst(List<TercCode> codes, Set<GminaKind> kinds) {
        if (!isPreferred(codes, kinds)) {
            return codes;
        }
        List<TercCode> ordered = new ArrayList<>(codes);
        ordered.sort((one, other) -> Boolean.compare(isOf(other, kinds), isOf(one, kinds))); // stable
        return ordered;
    }

    /** Tells whether some codes are of a kind that a variant is usual in, and others not. */
    static boolean isPreferred(List<TercCode> codes, Set<GminaKind> kinds) {
        long usual = codes.stream().filter(code -> isOf(code, kinds)).count();
        return !kinds.isEmpty() && usual > 0 && usual < codes.size();
    }

    /** Tells whether one of some codes is of a kind. */
    static boolean has(List<TercCode> codes, GminaKind kind) {
        return codes.stream()
                .anyMatch(code -> code.gminaKind().filter(kind::equals).isPresent());
    }
}
