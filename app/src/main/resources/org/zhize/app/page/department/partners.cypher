// Whom a department shares items with.
MATCH (:Department {id: $id})-[together:WORKS_WITH]-(partner:Department)
RETURN partner.id AS id,
       partner.name AS name,
       together.items AS items
ORDER BY items DESC, name
LIMIT 30
