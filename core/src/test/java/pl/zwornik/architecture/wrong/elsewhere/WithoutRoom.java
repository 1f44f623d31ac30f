package pl.zwornik.architecture.wrong.elsewhere;

/** Lies in a package that the table of rooms does not name. */
public final class WithoutRoom {}
