"""Words of single values: days, names, sums, accounts."""
