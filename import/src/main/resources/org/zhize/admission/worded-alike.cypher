CALL db.index.fulltext.queryNodes('duty_item_text', $words, {limit: $limit}) YIELD node AS item, score
MATCH (item)-[:LISTED_IN]->(list:DutyList {current: true}),
      (list)-[:ISSUED_FOR]->(township:Township)-[:PART_OF]->(county:County),
      (list)-[:EXTRACTED_FROM]->(document:Document)
WITH item, list, township, county, document, score,
     head(COLLECT { MATCH (item)-[about:ABOUT]->(topic:Topic) RETURN topic ORDER BY about.score DESC, topic.id }) AS topic
RETURN topic.id AS topic,
       coalesce(topic.label, '') AS label,
       score,
       item.id AS item,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       item.abolished AS abolished,
       item.fromPage AS page,
       item.fromLine AS line,
       document.name AS document,
       township.id AS townshipId,
       township.name AS township,
       county.id AS countyId,
       county.name AS county,
       COLLECT {
         MATCH (item)-[role:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
         RETURN department.name ORDER BY role.position
       } AS departments,
       COLLECT {
         MATCH (item)-[role:COORDINATES_WITH|RECLAIMED_BY {lead: true}]->(department:Department)
         RETURN department.name ORDER BY role.position
       } AS lead
ORDER BY score DESC, item
