RETURN EXISTS { (:DutyList) } AS holdsLists
