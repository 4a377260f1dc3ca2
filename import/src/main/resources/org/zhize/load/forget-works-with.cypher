// Taking the mark away locks the county: a document that comes meanwhile waits, and marks it again.
MATCH (county:County {id: $county})
SET county.networkBehind = null
WITH county
MATCH (county)<-[:SERVES]-(:Department)-[together:WORKS_WITH]->()
DELETE together
