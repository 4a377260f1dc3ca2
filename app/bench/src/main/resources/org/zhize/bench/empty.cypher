// Everything but what the migrations note of themselves.
MATCH (n)
WHERE NOT any(label IN labels(n) WHERE label STARTS WITH '__')
DETACH DELETE n
