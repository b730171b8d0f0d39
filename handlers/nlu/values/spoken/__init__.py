"""Values in people's own words: days without their dates, names, sums, accounts."""
