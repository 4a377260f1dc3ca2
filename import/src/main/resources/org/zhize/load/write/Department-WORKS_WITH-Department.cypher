// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:Department {id: row.from})
MATCH (b:Department {id: row.to})
MERGE (a)-[r:WORKS_WITH]->(b)
SET r.items = row.items,
    r.led = row.led
RETURN count(r) AS written
