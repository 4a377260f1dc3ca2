// All townships with the lengths of their current lists.
MATCH (county:County)<-[:PART_OF]-(township:Township)
RETURN county.name AS county,
       township.id AS id,
       township.name AS name,
       COUNT { (township)<-[:ISSUED_FOR]-(:DutyList {current: true, kind: 'BASIC'})<-[:LISTED_IN]-() } AS basic,
       COUNT { (township)<-[:ISSUED_FOR]-(:DutyList {current: true, kind: 'COORDINATED'})<-[:LISTED_IN]-() } AS coordinated,
       COUNT { (township)<-[:ISSUED_FOR]-(:DutyList {current: true, kind: 'RECLAIMED'})<-[:LISTED_IN]-() } AS reclaimed
ORDER BY id
