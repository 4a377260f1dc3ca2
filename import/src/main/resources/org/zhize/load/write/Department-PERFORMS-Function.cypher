// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:Department {id: row.from})
MATCH (b:Function {name: row.to})
MERGE (a)-[r:PERFORMS]->(b)
RETURN count(r) AS written
