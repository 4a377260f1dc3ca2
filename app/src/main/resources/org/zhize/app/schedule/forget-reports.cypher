MATCH (report:Report)
WHERE report.id IN $ids AND report.status IN ['DONE', 'FAILED']
DETACH DELETE report
