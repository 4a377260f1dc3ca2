MATCH (topic:Topic)
WHERE topic.id IN $topics OR topic.subject IN $subjects
MATCH (topic)<-[link:ABOUT|INCLUDES]-(item:DutyItem)-[:LISTED_IN]->(list:DutyList {current: true}),
      (list)-[:ISSUED_FOR]->(township:Township)-[:PART_OF]->(county:County),
      (list)-[:EXTRACTED_FROM]->(document:Document)
RETURN topic.id AS topic,
       topic.label AS label,
       topic.subject AS subject,
       topic.function AS function,
       type(link) = 'INCLUDES' AS part,
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
