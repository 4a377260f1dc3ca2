// What a drawing tells of departments beside their names: duties of current lists that are not abolished, and lines of work.
MATCH (d:Department)-[:SERVES]->(county:County)
WHERE elementId(d) IN $departments
RETURN elementId(d) AS id,
       d.name AS name,
       county.name AS county,
       COUNT {
         MATCH (d)<-[:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem {abolished: false})
         WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
       } AS workload,
       COLLECT { MATCH (d)-[:PERFORMS]->(f:Function) RETURN f.name ORDER BY f.name } AS functions
