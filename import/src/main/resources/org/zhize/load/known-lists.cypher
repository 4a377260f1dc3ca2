MATCH (l:DutyList)
WHERE l.id IN $lists
RETURN l.id AS id
