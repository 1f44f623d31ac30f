package pl.zwornik.port;

import pl.zwornik.id.Aggregate;

/** A revision of an aggregate in memory. */
record Remembered(Aggregate value, Revision revision) {}
