// The items of a department in each edition of each township's lists, the newest first. Which it leads is told as in
// overload:department-workload, which leaves abolished items out as well.
MATCH (:Department {id: $id})<-[duty:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)-[:LISTED_IN]->(list:DutyList)
WHERE NOT item.abolished
MATCH (list)-[:ISSUED_FOR]->(township:Township)
WITH item, duty, list, township,
     COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() } AS departments
RETURN township.name AS township,
       township.id AS townshipId,
       coalesce(toString(list.editionDate), list.edition) AS edition,
       list.current AS current,
       count(CASE WHEN list.kind = 'COORDINATED' THEN 1 END) AS coordinated,
       count(CASE WHEN list.kind = 'RECLAIMED' THEN 1 END) AS reclaimed,
       count(CASE WHEN duty.lead OR (departments = 1 AND NOT item.openEnded) THEN item END) AS led
ORDER BY townshipId, edition DESC, current DESC
