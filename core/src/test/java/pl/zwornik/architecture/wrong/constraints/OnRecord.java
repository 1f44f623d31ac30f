package pl.zwornik.architecture.wrong.constraints;

import jakarta.validation.constraints.NotBlank;

/** Carries a constraint on a record component. */
public record OnRecord(@NotBlank String name) {}
