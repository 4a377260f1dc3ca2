// The last report that the same schedule made before.
MATCH (:Report {id: $id})-[:ORDERED_BY]->(:Schedule)<-[:ORDERED_BY]-(before:Report)
WHERE before.id <> $id AND before.madeAt IS NOT NULL
RETURN before.content AS content
ORDER BY before.madeAt DESC
LIMIT 1
