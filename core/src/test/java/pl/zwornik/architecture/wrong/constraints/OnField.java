package pl.zwornik.architecture.wrong.constraints;

import jakarta.validation.constraints.NotBlank;

/** Carries a constraint on a field, which the module path hides. */
public final class OnField {

    @NotBlank
    final String name;

    OnField(String name) {
        this.name = name;
    }
}
