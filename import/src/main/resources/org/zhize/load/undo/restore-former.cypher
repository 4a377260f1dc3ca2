// Of each kind of list the one that would be current had the one that is gone never come: as an import does it, a later one
// takes over unless it is known to apply from an earlier date.
MATCH (:Township {id: $township})<-[:ISSUED_FOR]-(l:DutyList)
WHERE l.kind IN $kinds
WITH l
ORDER BY l.importedAt, l.id
WITH l.kind AS kind, collect(l) AS lists
WITH reduce(current = lists[0], l IN tail(lists) |
       CASE WHEN l.editionDate < current.editionDate THEN current ELSE l END) AS former
SET former.current = true
RETURN former.id AS list
