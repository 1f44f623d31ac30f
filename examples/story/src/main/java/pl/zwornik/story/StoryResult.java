package pl.zwornik.story;

import java.nio.file.Path;
import java.util.List;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.Revision;
import pl.zwornik.result.Failure;
import pl.zwornik.rule.Report;
import pl.zwornik.sector.Sector;

/**
 * What came of the story.
 *
 * @param sector what was read
 * @param report what the rules say of it
 * @param equalAfterReopening whether the database gave back exactly what was kept
 * @param joined the invented organisation that joined
 * @param after the sector after it joined, as the database holds it
 * @param revisions how the forum came about, newest first
 * @param refused the change that came too late
 * @param refusal the failure that told so
 * @param sameBytes whether writing twice gave the same bytes
 * @param length how many bytes the JSON has
 * @param database the file of the database
 * @param json the file of the canonical JSON
 */
public record StoryResult(
        Sector sector,
        Report report,
        boolean equalAfterReopening,
        OrganisationId joined,
        Sector after,
        List<Revision> revisions,
        Conflict refused,
        Failure refusal,
        boolean sameBytes,
        int length,
        Path database,
        Path json) {}
