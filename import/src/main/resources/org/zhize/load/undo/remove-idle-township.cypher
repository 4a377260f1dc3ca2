MATCH (t:Township {id: $township})
WHERE NOT EXISTS { (t)<-[:ISSUED_FOR]-() }
DETACH DELETE t
