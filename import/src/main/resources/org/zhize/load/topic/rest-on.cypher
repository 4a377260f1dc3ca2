MATCH (l:DutyList {id: $list})
SET l.topicBasis = $basis
