MATCH (l:DutyList)
WHERE l.topicBasis IS NULL OR l.topicBasis <> $basis
RETURN l.id AS id, l.kind AS kind
ORDER BY id
