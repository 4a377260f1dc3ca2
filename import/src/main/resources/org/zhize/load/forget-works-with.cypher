// The county is locked, so that documents of two of its townships derive one after the other.
MATCH (county:County {id: $county})
SET county.name = county.name
WITH county
MATCH (county)<-[:SERVES]-(:Department)-[together:WORKS_WITH]->()
DELETE together
