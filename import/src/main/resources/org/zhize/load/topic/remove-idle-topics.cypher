MATCH (t:Topic)
WHERE NOT EXISTS { (t)<-[:ABOUT]-() }
DELETE t
