// Only if nobody has taken it since it was found.
MATCH (report:Report {id: $id})
WHERE report.status IN ['MAKING', 'DELIVERING'] AND report.attemptAt <= $now
SET report.owner = $owner, report.attempts = report.attempts + 1, report.attemptAt = $until
RETURN report.id AS id
