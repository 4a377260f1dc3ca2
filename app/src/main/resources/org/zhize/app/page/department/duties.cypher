// The current duties of a department, township by township and list by list. They are those that
// overload:department-workload counts, so that both give one number.
MATCH (:Department {id: $id})<-[duty:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)-[:LISTED_IN]->(list:DutyList {current: true})
WHERE NOT item.abolished
MATCH (list)-[:ISSUED_FOR]->(township:Township)
RETURN township.name AS township,
       township.id AS townshipId,
       item.list AS list,
       item.number AS number,
       item.name AS name,
       item.id AS item,
       coalesce(duty.lead, false) AS lead,
       NOT item.openEnded AND COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() } = 1 AS alone,
       duty.printedName AS printedName
ORDER BY townshipId, list, number
