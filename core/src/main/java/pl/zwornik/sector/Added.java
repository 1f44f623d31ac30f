package pl.zwornik.sector;

import pl.zwornik.id.Aggregate;
import pl.zwornik.result.Place;

/** An aggregate on its way into a sector, with the place that failures will name. */
record Added(Aggregate aggregate, Place place) {}
