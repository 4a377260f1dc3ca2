// Only by the one who has it.
MATCH (report:Report {id: $id, owner: $owner})
SET report += $changes
RETURN report.id AS id
