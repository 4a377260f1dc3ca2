MATCH (report:Report {id: $id})
RETURN report.content AS content
