// The last report that the same schedule made before. Its content is read when it is known which one that is.
MATCH (:Report {id: $id})-[:ORDERED_BY]->(:Schedule)<-[:ORDERED_BY]-(before:Report)
WHERE before.id <> $id AND before.madeAt IS NOT NULL
WITH before
ORDER BY before.madeAt DESC
LIMIT 1
RETURN before.content AS content
