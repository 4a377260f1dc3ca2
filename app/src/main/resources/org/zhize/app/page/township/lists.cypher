// The items of a township's current lists, each with its departments.
MATCH (:Township {id: $id})<-[:ISSUED_FOR]-(:DutyList {current: true})<-[:LISTED_IN]-(item:DutyItem)
OPTIONAL MATCH (item)-[:IN_CATEGORY]->(category:Category)
RETURN item.list AS list,
       item.number AS number,
       item.name AS name,
       item.id AS item,
       item.abolished AS abolished,
       category.name AS category,
       COLLECT {
         MATCH (item)-[duty:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
         RETURN {id: department.id, name: department.name, lead: coalesce(duty.lead, false)}
         ORDER BY duty.position
       } AS departments
ORDER BY list, number, item
