package pl.zwornik.territory;

import java.util.Optional;

/**
 * What the seventh digit of a TERC code (RODZ) says; closed by the register.
 *
 * @since 0.1.0
 */
public enum GminaKind {
    /** 1: an urban gmina. */
    URBAN(1),
    /** 2: a rural gmina. */
    RURAL(2),
    /** 3: an urban-rural gmina. */
    URBAN_RURAL(3),
    /** 4: the town in an urban-rural gmina. */
    TOWN(4),
    /** 5: the rural area of an urban-rural gmina. */
    RURAL_AREA(5),
    /** 8: a district of Warszawa. */
    DISTRICT(8),
    /** 9: a delegatura of Kraków, Łódź, Poznań or Wrocław. */
    DELEGATURA(9);

    private final int digit;

    GminaKind(int digit) {
        this.digit = digit;
    }

    /** Returns the digit of the register. */
    public int digit() {
        return digit;
    }

    /** Tells whether it is a gmina, rather than a part of one. */
    public boolean isGmina() {
        return digit <= 3;
    }

    static Optional<GminaKind> of(char digit) {
        for (GminaKind kind : values()) {
            if (kind.digit == digit - '0') {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
