// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:DutyItem {id: row.from})
MATCH (b:Category {name: row.to})
MERGE (a)-[r:IN_CATEGORY]->(b)
RETURN count(r) AS written
