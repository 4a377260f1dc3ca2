// What a plan can name, by name.
RETURN COLLECT { MATCH (c:County) RETURN c.name ORDER BY c.id LIMIT 200 } AS counties,
       COLLECT { MATCH (d:Department) RETURN DISTINCT d.name ORDER BY d.name LIMIT 500 } AS departments,
       COLLECT { MATCH (t:Township) RETURN DISTINCT t.name ORDER BY t.name LIMIT 500 } AS townships,
       COLLECT { MATCH (t:Topic) RETURN t.label ORDER BY COUNT { (t)<-[:ABOUT]-() } DESC, t.label LIMIT 500 } AS topics
