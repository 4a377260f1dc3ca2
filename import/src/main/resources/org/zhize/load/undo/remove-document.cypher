MATCH (d:Document {sha256: $sha256})
OPTIONAL MATCH (d)<-[:FOUND_IN]-(p:Problem)
WITH d, collect(p) AS problems
FOREACH (p IN problems | DETACH DELETE p)
DETACH DELETE d
