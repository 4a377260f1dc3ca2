// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:Township {id: row.from})
MATCH (b:County {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
RETURN count(r) AS written
