// One row, as a first script writes it.
MERGE (county:County {id: $county})
MERGE (township:Township {id: $township})
MERGE (township)-[:PART_OF]->(county)
MERGE (list:DutyList {id: $list})
MERGE (list)-[:ISSUED_FOR]->(township)
MERGE (item:DutyItem {id: $item})
SET item += $properties
MERGE (item)-[:LISTED_IN]->(list)
WITH item
UNWIND $departments AS name
MERGE (department:Department {id: $county + name})
MERGE (item)-[:COORDINATES_WITH]->(department)
