// All rows of a township in one statement.
UNWIND $rows AS row
MERGE (county:County {id: row.county})
MERGE (township:Township {id: row.township})
MERGE (township)-[:PART_OF]->(county)
MERGE (list:DutyList {id: row.list})
MERGE (list)-[:ISSUED_FOR]->(township)
MERGE (item:DutyItem {id: row.item})
SET item += row.properties
MERGE (item)-[:LISTED_IN]->(list)
WITH row, item
UNWIND row.departments AS name
MERGE (department:Department {id: row.county + name})
MERGE (item)-[:COORDINATES_WITH]->(department)
