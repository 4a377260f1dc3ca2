// Every node of the model; the database's own bookkeeping has labels that begin with two underscores.
MATCH (n)
WHERE NOT any(label IN labels(n) WHERE label STARTS WITH '__')
RETURN labels(n)[0] AS label, properties(n) AS properties
