MATCH (c:Category)
WHERE c.name IN $categories AND NOT EXISTS { (c)<-[:IN_CATEGORY|DIVIDED_INTO]-() }
DELETE c
