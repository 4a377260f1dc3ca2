MATCH (:County {id: $county})<-[:PART_OF]-(township:Township)-[holds:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
RETURN item.id AS id,
       item.name AS name,
       item.list AS list,
       township.name AS township,
       coalesce(holds.clauses, 0) AS clauses,
       item.abolished AS abolished,
       item.openEnded AS openEnded,
       COLLECT { MATCH (item)-[:ABOUT]->(topic:Topic) RETURN topic.label } AS topics,
       COLLECT { MATCH (item)-[:ABOUT]->(topic:Topic) RETURN topic.id } AS topicIds,
       COLLECT {
         MATCH (item)-[part:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
         RETURN {department: department.name, lead: part.lead, clauses: coalesce(part.clauseCount, 0)}
         ORDER BY part.position
       } AS parts
ORDER BY id
