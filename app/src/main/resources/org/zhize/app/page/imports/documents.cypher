// The documents of the graph, those that came last first.
MATCH (d:Document)<-[:EXTRACTED_FROM]-(l:DutyList)-[:ISSUED_FOR]->(t:Township)-[:PART_OF]->(c:County)
WITH d, t, c, collect(l) AS lists
ORDER BY d.importedAt DESC, d.name
SKIP $skip
LIMIT $limit
RETURN d.sha256 AS sha256,
       d.name AS name,
       d.importedAt AS importedAt,
       t.id AS townshipId,
       t.name AS township,
       c.name AS county,
       any(l IN lists WHERE l.current) AS current,
       reduce(date = null, l IN lists | coalesce(date, l.editionDate)) AS edition,
       COUNT { (d)<-[:EXTRACTED_FROM]-(:DutyList)<-[:LISTED_IN]-(:DutyItem) } AS items
