// The documents that came into the graph last, each with its doubts by severity.
MATCH (list:DutyList)-[:EXTRACTED_FROM]->(document:Document)
MATCH (list)-[:ISSUED_FOR]->(township:Township)-[:PART_OF]->(county:County)
WITH document, township, county, max(list.importedAt) AS at
ORDER BY at DESC, township.id
LIMIT 6
RETURN document.name AS document,
       township.id AS townshipId,
       township.name AS township,
       county.name AS county,
       toString(date(at)) AS day,
       COUNT { (document)<-[:FOUND_IN]-(:Problem {severity: 'ERROR'}) } AS errors,
       COUNT { (document)<-[:FOUND_IN]-(:Problem {severity: 'WARNING'}) } AS warnings,
       COUNT { (document)<-[:FOUND_IN]-(problem:Problem) WHERE NOT problem.severity IN ['ERROR', 'WARNING'] } AS notes
ORDER BY at DESC, townshipId
