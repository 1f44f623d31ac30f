package pl.zwornik.architecture.wrong.constraints;

import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** Carries a constraint within a record component. */
public record OnElementOfRecord(List<@NotBlank String> names) {}
