// The reports of a schedule at which nobody works any more, the latest first.
MATCH (report:Report)-[:ORDERED_BY]->(:Schedule {id: $schedule})
WHERE report.status IN ['DONE', 'FAILED']
RETURN report.id AS id, report.madeAt IS NOT NULL AS made, coalesce(report.madeAt, report.due) AS moment
ORDER BY moment DESC
