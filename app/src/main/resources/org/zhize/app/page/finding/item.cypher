// One duty item as its list prints it, with its place in the document.
MATCH (item:DutyItem {id: $id})-[:LISTED_IN]->(list:DutyList)-[:ISSUED_FOR]->(township:Township)-[:PART_OF]->(county:County)
MATCH (list)-[:EXTRACTED_FROM]->(document:Document)
RETURN item.id AS id,
       item.name AS name,
       item.number AS number,
       item.list AS list,
       item.fromPage AS page,
       item.fromLine AS fromLine,
       item.toLine AS toLine,
       coalesce(item.departmentDuties, []) AS departmentDuties,
       coalesce(item.guarantee, []) AS guarantee,
       coalesce(item.townshipDuties, []) AS townshipDuties,
       coalesce(item.method, []) AS method,
       document.name AS document,
       township.id AS townshipId,
       township.name AS township,
       county.name AS county,
       head(COLLECT { MATCH (item)-[:IN_CATEGORY]->(category:Category) RETURN category.name }) AS category,
       COLLECT {
         MATCH (item)-[duty:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
         RETURN {id: department.id, name: department.name, printedName: duty.printedName, lead: coalesce(duty.lead, false)}
         ORDER BY duty.position
       } AS departments,
       COLLECT { MATCH (item)-[:ABOUT]->(topic:Topic) RETURN topic.label ORDER BY topic.label } AS topics
