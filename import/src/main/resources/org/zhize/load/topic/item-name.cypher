MATCH (item:DutyItem {id: $id})
RETURN item.name AS name
