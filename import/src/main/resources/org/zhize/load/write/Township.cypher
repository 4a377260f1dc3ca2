// Made from org.zhize.graph.GraphModel. Each of $rows has the properties of one node.
UNWIND $rows AS row
MERGE (n:Township {id: row.id})
SET n.name = row.name,
    n.kind = row.kind
RETURN count(n) AS written
