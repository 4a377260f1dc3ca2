// The report that has waited the longest for somebody to go on with it.
MATCH (report:Report)
WHERE report.status IN ['MAKING', 'DELIVERING'] AND report.attemptAt <= $now
RETURN report.id AS id
ORDER BY report.attemptAt, report.id
LIMIT 1
