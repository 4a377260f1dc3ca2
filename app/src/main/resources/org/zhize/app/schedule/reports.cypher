// The reports, the latest first; one of them, if an id is given.
MATCH (report:Report)
WHERE $id IS NULL OR report.id = $id
OPTIONAL MATCH (report)-[:ORDERED_BY]->(schedule:Schedule)
RETURN report {
         .id, .due, .county, .function, .language, .zone, .formats, .recipients, .status, .attempts, .attemptAt, .madeAt,
         .error, .errorEn, .delivered, .findings, .newFindings, .closedFindings
       } AS report,
       schedule.id AS schedule
ORDER BY report.due DESC, report.id
