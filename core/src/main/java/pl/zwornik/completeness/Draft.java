package pl.zwornik.completeness;

/**
 * The group of constraints that somebody's unfinished work keeps: enough for others to see what it is about.
 *
 * @since 0.1.0
 */
public interface Draft {}
