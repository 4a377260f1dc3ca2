MATCH (d:Department {id: $department})
SET d.aliases = $aliases,
    d.name = $name
WITH d
MATCH (d)-[performs:PERFORMS]->(f:Function)
WHERE NOT f.name IN $functions
DELETE performs
