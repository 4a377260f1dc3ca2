// From the step that failed on.
MATCH (report:Report {id: $id, status: 'FAILED'})
SET report.status = CASE WHEN report.content IS NULL THEN 'MAKING' ELSE 'DELIVERING' END,
    report.attempts = 0,
    report.attemptAt = $now
