MATCH (l:DutyList)
WHERE l.id IN $lists
SET l.current = false
