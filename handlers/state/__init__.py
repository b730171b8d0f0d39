"""Memory of a person between messages: typed entries, each with how long it is kept."""

from datetime import timedelta

# After so long without an event nothing is remembered of a person; no entry is kept longer. Our
# default, which the office has not confirmed yet.
SILENCE = timedelta(days=7)
