MATCH (c:County {id: $county})
WHERE NOT EXISTS { (c)<-[:PART_OF|SERVES]-() }
DETACH DELETE c
