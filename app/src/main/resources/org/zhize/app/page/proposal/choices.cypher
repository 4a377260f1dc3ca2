// What a plan can name, by name. Counties are chosen, so all are there; the rest are proposals, and others can be typed.
RETURN COLLECT { MATCH (c:County) RETURN c.name ORDER BY c.id LIMIT 3000 } AS counties,
       COLLECT { MATCH (d:Department) RETURN DISTINCT d.name ORDER BY d.name LIMIT 500 } AS departments,
       COLLECT { MATCH (t:Township) RETURN DISTINCT t.name ORDER BY t.name LIMIT 500 } AS townships,
       COLLECT { MATCH (t:Topic) RETURN t.label ORDER BY COUNT { (t)<-[:ABOUT]-() } DESC, t.label LIMIT 500 } AS topics
