// Made from org.zhize.graph.GraphModel. Each of $rows has the properties of one node.
UNWIND $rows AS row
MERGE (n:County {id: row.id})
SET n.name = row.name,
    n.networkBehind = row.networkBehind
RETURN count(n) AS written
