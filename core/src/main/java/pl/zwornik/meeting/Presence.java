package pl.zwornik.meeting;

/**
 * To how many meetings a member came, of those in which it was entitled to vote.
 *
 * @param present how many it certainly came to
 * @param absent how many it was entitled to vote in and certainly missed
 * @param unknown how many are left: whether it came, or was entitled, is not known
 * @since 0.1.0
 */
public record Presence(int present, int absent, int unknown) {}
