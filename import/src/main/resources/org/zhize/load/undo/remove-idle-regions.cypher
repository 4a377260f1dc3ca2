// Prefectures without counties, then provinces without either.
OPTIONAL MATCH (p:Prefecture)
WHERE NOT EXISTS { (p)<-[:PART_OF]-() }
WITH collect(p) AS prefectures
FOREACH (p IN prefectures | DETACH DELETE p)
WITH prefectures
OPTIONAL MATCH (v:Province)
WHERE NOT EXISTS { (v)<-[:PART_OF]-() }
WITH collect(v) AS provinces
FOREACH (v IN provinces | DETACH DELETE v)
