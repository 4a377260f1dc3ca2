// Lists with their items. Problems about the items are the document's, and go with it.
MATCH (l:DutyList)
WHERE l.id IN $lists
OPTIONAL MATCH (l)<-[:LISTED_IN]-(item:DutyItem)
WITH collect(DISTINCT l) AS lists, collect(DISTINCT item) AS items
WITH lists, items, size(items) AS removed
FOREACH (item IN items | DETACH DELETE item)
FOREACH (l IN lists | DETACH DELETE l)
RETURN removed AS items
