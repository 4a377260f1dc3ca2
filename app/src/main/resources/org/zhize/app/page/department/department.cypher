// One department by its id.
MATCH (department:Department {id: $id})-[:SERVES]->(county:County)
RETURN department.id AS id,
       department.name AS name,
       county.id AS countyId,
       county.name AS county,
       department.aliases AS aliases,
       COLLECT { MATCH (department)-[:PERFORMS]->(function:Function) RETURN function.name ORDER BY function.name } AS functions
