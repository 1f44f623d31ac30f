package pl.zwornik.architecture.wrong.tiers.internal;

/** A type that nobody outside may name. */
public final class Hidden {}
