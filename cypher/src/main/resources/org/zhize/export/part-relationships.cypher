// Every relationship between some nodes, with the properties of its ends that are keys.
MATCH (from)-[r]->(to)
WHERE elementId(from) IN $nodes AND elementId(to) IN $nodes AND NOT any(label IN labels(from) WHERE label STARTS WITH '__')
RETURN labels(from)[0] AS fromLabel, from {.id, .name, .sha256} AS from, type(r) AS type, labels(to)[0] AS toLabel, to {.id, .name, .sha256} AS to,
       properties(r) AS properties
