"""เช็คก่อนจ่าย: a look at whatever was sent before money goes."""
