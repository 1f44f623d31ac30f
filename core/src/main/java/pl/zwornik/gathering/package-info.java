/**
 * What all meetings share: who came, how people met, what was said and shown, and series of meetings.
 *
 * <p>A {@link pl.zwornik.gathering.Series} is a run of meetings under one name;
 * {@link pl.zwornik.gathering.Attendance} tells how many came and as what;
 * {@link pl.zwornik.gathering.Involvement} tells which organisation had which part in bringing something about.
 * A {@link pl.zwornik.gathering.Statement} is what somebody said, an opinion and no fact; a
 * {@link pl.zwornik.gathering.MediaItem} is what a source shows. How many people came and how many organisations sent them are two facts, and neither follows from the other.
 */
@NullMarked
@ModelStyle
package pl.zwornik.gathering;

import org.jspecify.annotations.NullMarked;
import pl.zwornik.result.internal.ModelStyle;
