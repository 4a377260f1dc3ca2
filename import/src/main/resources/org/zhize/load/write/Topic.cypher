// Made from org.zhize.graph.GraphModel. Each of $rows has the properties of one node.
UNWIND $rows AS row
MERGE (n:Topic {id: row.id})
SET n.label = row.label,
    n.subject = row.subject,
    n.field = row.field,
    n.function = row.function,
    n.within = row.within
RETURN count(n) AS written
