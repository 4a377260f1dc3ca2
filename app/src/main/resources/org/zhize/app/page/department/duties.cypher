// The current duties of a department, township by township and list by list, each with its place in the document.
MATCH (:Department {id: $id})<-[duty:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)-[:LISTED_IN]->(list:DutyList {current: true})
MATCH (list)-[:ISSUED_FOR]->(township:Township)
RETURN township.name AS township,
       township.id AS townshipId,
       item.list AS list,
       item.number AS number,
       item.name AS name,
       item.id AS item,
       coalesce(duty.lead, false) AS lead,
       duty.printedName AS printedName
ORDER BY townshipId, list, number
