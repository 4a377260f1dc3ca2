MATCH (l:DutyList)
WHERE l.topicBasis IS NULL
RETURN l.id AS id
LIMIT 1
