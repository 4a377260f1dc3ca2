MATCH (:DutyList {id: $list})<-[:LISTED_IN]-(item:DutyItem)
RETURN item
ORDER BY item.number, item.id
