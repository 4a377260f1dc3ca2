// What a network can be about, by name.
RETURN COLLECT { MATCH (c:County) RETURN c.name ORDER BY c.id LIMIT 200 } AS departments,
       COLLECT { MATCH (d:Department) RETURN d.name ORDER BY d.name LIMIT 500 } AS department,
       COLLECT { MATCH (t:Township) RETURN t.name ORDER BY t.id LIMIT 500 } AS township,
       COLLECT { MATCH (t:Topic) RETURN t.label ORDER BY COUNT { (t)<-[:ABOUT]-() } DESC, t.label LIMIT 500 } AS topic
