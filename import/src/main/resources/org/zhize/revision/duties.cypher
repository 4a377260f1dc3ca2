UNWIND $lists AS id
MATCH (:DutyList {id: id})<-[:LISTED_IN]-(item:DutyItem)
RETURN item.list AS list,
       item.number AS number,
       item.name AS name,
       COLLECT {
         MATCH (item)-[part:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
         RETURN last(split(department.id, '/')) ORDER BY part.position
       } AS departments,
       COLLECT {
         MATCH (item)-[part:COORDINATES_WITH|RECLAIMED_BY {lead: true}]->(department:Department)
         RETURN last(split(department.id, '/')) ORDER BY part.position
       } AS lead,
       COLLECT { MATCH (item)-[:ABOUT]->(topic:Topic) RETURN topic.id } AS topics
ORDER BY list, number
