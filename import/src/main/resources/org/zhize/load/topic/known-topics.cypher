MATCH (t:Topic)
RETURN t.id AS id, t.label AS label, t.subject AS subject, t.function AS function
