// Some nodes of the model, by their element ids.
MATCH (n)
WHERE elementId(n) IN $nodes AND NOT any(label IN labels(n) WHERE label STARTS WITH '__')
RETURN labels(n)[0] AS label, properties(n) AS properties
