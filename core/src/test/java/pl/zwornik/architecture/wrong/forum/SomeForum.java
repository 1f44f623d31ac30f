package pl.zwornik.architecture.wrong.forum;

import pl.zwornik.architecture.wrong.fact.SomeFact;

/** Imports from a row above, as it may. */
public record SomeForum(SomeFact fact) {}
