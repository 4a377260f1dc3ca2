// A department that no item names any more, because its names are understood as another's.
MATCH (:County {id: $county})<-[:SERVES]-(d:Department)
WHERE NOT EXISTS { (d)<-[:COORDINATES_WITH|RECLAIMED_BY]-() }
DETACH DELETE d
