"""Files that people show: fetched from LINE, told of where that failed, deleted when removed."""
