"""Patterns of what is asked in plain English about hotlines and complaining, in lower case."""

# What a hotline is, or what it costs to complain.
WHAT_HOTLINE = (
    r"^(?:(?:hi|hello|sorry|and|so|please)\W+)*(?:what|who)(?:'s|s)? "
    r"(?:(?:is|are|does|do|the|this|that|number|hotline|it)\W+)*(?P<line>1441|1166)\b(?! call)"
)
_COMPLAINING = (
    r"(?:(?:make|making|file|filing|submit|send|open|start|my|the|a|this) )*"
    r"(?:complain\w*|filing|file (?:here|it)|use (?:this|your)|your service|this service)"
)
WHAT_IT_COSTS = (
    r"\bhow much\b.{0,20}?\b(?:cost|costs|charge|fee|pay|is it|price)\b.{0,16}?"
    rf"\b{_COMPLAINING}|"
    rf"\b(?:fees?|cost|charges?|price) (?:for|of|to) {_COMPLAINING}|"
    rf"\b(?:do|must|should|have to|need to) (?:i )?(?:have to |need to )?pay "
    rf"(?:\w+ )?(?:to|for|when i) {_COMPLAINING}|"
    rf"\b(?:is|are|does|do)\b (?:it )?{_COMPLAINING}\b.{{0,12}}?\b(?:free|costs?|charged?|fees?)\b|"
    rf"\b(?:free|cost(?:s| money| anything)?)\b (?:of charge )?to {_COMPLAINING}|"
    r"^(?:is (?:it|this) free|does (?:it|this) cost (?:money|anything|something))\b[\s?!.]*$"
)
# Whether one may complain, or of so little.
MAY_COMPLAIN = (
    r"\b(?:can|may|could|should) (?:i|we) (?:still )?"
    r"(?:complain|report (?:it|this|them)\b(?!.{0,12}police))"
)
# Whether the office is real.
OFFICE_REAL = (
    r"\b(?:is|are) (?:the )?(?:ocpb|ruthan|you|this (?:chat|bot|office|account))\b.{0,16}?"
    r"\b(?:real|legit|official|government|genuine)\b"
)
# How it was paid is all that is told.
ONLY_BY_CARD = (
    r"^(?:(?:i|we|it|was|yes|but|ok|oh)\W+)*(?:paid|pay|used|bought|payment)\b"
    r"(?: (?:it|by|with|via|on|using|my|a)){0,3} (?:credit|debit) card\W*$"
)
# A farewell.
BYE = (
    r"^(?:(?:ok|okay|thanks|thank you|good|well|alright)\W+)*"
    r"(?:bye|goodbye|good night|see you|bye bye)\W*$"
)
# Nobody of the hotline, or of the bank, speaks English.
ONLY_THAI = (
    r"\b(?:1441|1166|bank|hotline|police|they|he|she|officer|operator|call cent(?:er|re))\b.{0,16}?"
    r"(?:\b(?:only|just)\b.{0,8}?\bthai\b|\bthai only\b|"
    r"\b(?:not|no|n['\u2019]?t|cannot|dont|cant)\b.{0,12}?\b(?:english|understand me)\b)|"
    r"\bi (?:do not|don['\u2019]?t|cannot|can['\u2019]?t|not) speak thai\b|"
    r"\b(?:1441|1166|hotline|bank)\b.{0,24}?\b(?:speak|speaks|have|has|in) english\b|"
    r"\b(?:what|which) (?:button|number|key)\b.{0,16}?\bpress\b"
)
# Of a few words, all of these: somebody in trouble, and no name of goods.
OF_TROUBLE = (
    r"(?:"
    r"shop|seller|store|money|back|problem|bad|broken|wrong|size|item|product|"
    r"parcel|package|fake|send|sent|no|not|never|return|order|delivery|late|color|"
    r"colour|missing|cheat|block|blocked|gone|lost|goods|come|came|reply|answer|"
    r"pay|paid|cancel|damaged|different|empty|box|stuff|thing|arrive|arrived|"
    r"receive|received|refuse"
    r")"
)
