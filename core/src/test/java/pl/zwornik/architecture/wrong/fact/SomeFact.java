package pl.zwornik.architecture.wrong.fact;

/** Imports nothing. */
public record SomeFact(int number) {}
