package pl.zwornik.architecture.wrong.constraints;

import jakarta.validation.constraints.NotBlank;

/** Carries a constraint on an accessor that no provider takes for a property. */
public interface OnBareAccessor {

    /** Looks like a property and is none. */
    @NotBlank
    String name();
}
