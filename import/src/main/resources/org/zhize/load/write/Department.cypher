// Made from org.zhize.graph.GraphModel. Each of $rows has the properties of one node.
UNWIND $rows AS row
MERGE (n:Department {id: row.id})
SET n.name = row.name,
    n.aliases = coalesce(n.aliases, []) + [each IN row.aliases WHERE NOT each IN coalesce(n.aliases, [])],
    n.recognized = row.recognized
RETURN count(n) AS written
