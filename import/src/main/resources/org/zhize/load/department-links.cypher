MATCH (l:DutyList)<-[:LISTED_IN]-(item:DutyItem)-[link:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
WHERE l.id IN $lists
RETURN link {.*, from: item.id, to: department.id} AS link
