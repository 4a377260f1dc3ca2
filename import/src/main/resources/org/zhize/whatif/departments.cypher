MATCH (department:Department)-[:SERVES]->(:County {id: $county})
RETURN department.name AS name
ORDER BY name
