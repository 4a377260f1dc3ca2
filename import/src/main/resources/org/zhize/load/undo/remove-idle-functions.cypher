MATCH (f:Function)
WHERE NOT EXISTS { (f)<-[:PERFORMS]-() }
DELETE f
