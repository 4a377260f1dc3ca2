// What a report can be about, by name.
RETURN COLLECT { MATCH (c:County) RETURN c.name ORDER BY c.id LIMIT 3000 } AS counties,
       COLLECT { MATCH (f:Function) RETURN f.name ORDER BY f.name LIMIT 500 } AS functions
