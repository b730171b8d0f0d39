"""Patterns of who wants money now, told in English, in lower case: content, no logic."""

OFFICIAL = (
    r"\b(?:police(?:m[ae]n|wom[ae]n)?|cops?|dsi|amlo|interpol|detectives?|inspectors?|prosecutors?|"
    r"officers?|(?:government|bank|court|dsi) (?:officials?|staff|agents?)|call cent(?:er|re)|"
    r"callers?|customs (?:m[ae]n|wom[ae]n|guys?|lady|agents?|officials?|staff)|"
    r"(?:who|someone|somebody|man|woman|guy) (?:just )?(?:called|calls|calling|phoned))\b"
)
# Not one's own wish, and not of papers that are sent.
_WANTS = (
    r"(?<!\bi )(?<!\bwe )\b(?:wants?|wanted|asks?|asked|asking|tells?|told|telling|says?|said|"
    r"saying|orders?|ordered|demands?|demanded|demanding|needs?|forces?|forced|forcing|insists?|claims?|"
    r"instructed|requests?|requested|keeps? (?:asking|telling|saying))\b"
)
_PAPERS = (
    r"(?:slips?|photos?|pictures?|pics?|documents?|evidence|reports?|cop(?:y|ies)|details|ids?|"
    r"passport|statements?|screenshots?|attention|proof|receipts?|links?|chats?|messages?|e-?mail|"
    r"complaint|case|parcel|package|letter)"
)
_PAY = (
    r"\b(?:transfer|send|pay|wire|deposit|move|withdraw|top ?up)\b"
    rf"(?! (?:\w+ ){{0,3}}?{_PAPERS}\b)"
)
_SUM = r"(?:money|cash|baht|thb|\d[\d,.]*)"
OFFICIAL_WANTS = (
    rf"{OFFICIAL}[^\n]{{0,60}}?{_WANTS}[^\n]{{0,40}}?(?:{_PAY}|\bmy (?:money|savings)\b)|"
    rf"{OFFICIAL}[^\n]{{0,40}}?\b(?:wants?|ask(?:s|ing)?(?: for)?|demands?|needs?) "
    rf"(?:\w+ )?{_SUM}"
)
STAYS_ON = (
    r"\b(?:not|don'?t|won'?t|never|no|cannot|can'?t|without) (?:to )?(?:let me )?"
    r"(?:hang(?:ing)?|hung)\b|"
    r"\bstay(?:ing)? (?:on|in) (?:the )?(?:line|phone|call)\b"
)
# They say so, or money is talked of.
BY_SOMEBODY = rf"\b(?:they|he|she)\b|{OFFICIAL}|{_WANTS}|{_PAY}"
ON_THE_LINE = (
    r"\b(?:on|over|in) (?:the|a|my|video) (?:phone|line|call|video ?call)\b|\bon video ?call\b|"
    r"\bvideo ?calling\b|\b(?:is|are|keeps?|still|now) calling\b"
)
WANTS_PAYMENT = rf"{_WANTS}[^\n]{{0,40}}?{_PAY}"
TO_SAFE_ACCOUNT = (
    r"\b(?:transfer|move|send|put|deposit)\b.{0,40}?\b(?:safe|secure|safety|government|police|"
    r"holding|verification|temporary|inspection) (?:bank )?accounts?\b|"
    rf"{_WANTS}.{{0,40}}?\baccounts?\b.{{0,16}}?\b(?:frozen|freeze|blocked|suspended|locked|involved|"
    rf"linked|illegal)\b.{{0,60}}?\b(?:must|have to|need to|should|told to|to) {_PAY}"
)
# Money that is to come once more is paid.
_GETS = (
    r"\b(?:withdraw\w*|withdrew|cash(?:ing)? out|unlock\w*|unfreeze\w*|releas\w*|"
    r"(?:get|take|give me|receive|claim|return) (?:(?:it|me|my|the|all|any|of|your) ){0,3}?"
    r"(?:money|cash|profits?|winnings?|prize|reward|loan|salary|commission|inheritance|funds?|back|out))\b"
)
_FIRST = r"\b(?:before|first|then|to|so|and|until|unless|or|otherwise)\b"
_REFUSED = r"\b(?:cannot|can ?not|can'?t|unable to|let me|not allowed to|refuse\w*)\b"
FEE_BEFORE_MONEY = (
    rf"{_WANTS}.{{0,40}}?{_PAY}.{{0,40}}?(?:{_FIRST}.{{0,24}}?{_GETS}|"
    r"\bfor (?:my |the )?(?:withdraw\w*|release|cash ?out)\b)|"
    rf"{_REFUSED}.{{0,16}}?\b(?:withdraw|cash out)\b.{{0,40}}?\b(?:unless|until|before|without|"
    rf"wants?|asks?|says?|must|have to|need)\b.{{0,30}}?\b(?:pay|transfer|send|deposit|tax|fee)\b|"
    rf"\bto (?:withdraw|unlock|release)\b.{{0,30}}?\b(?:must|have to|has to|need to) {_PAY}"
)
# A person, and no shop, wants more.
MORE_AGAIN = (
    r"\b(?:(?:he|she|scammers?|crooks?|boyfriend|girlfriend|(?:this|that|the|a) (?:man|guy|woman|"
    r"person|girl|broker|trader|mentor|platform|app|group))\b.{0,16}?"
    rf"{_WANTS}.{{0,16}}?{_PAY}.{{0,12}}?\b(?:another|more|again|additional|extra)|"
    rf"they\b.{{0,16}}?{_WANTS}.{{0,16}}?{_PAY}.{{0,8}}?\banother (?:\d|transfer|payment|deposit))"
)
# Who does not pay is to be taken away.
PAY_OR_ARREST = (
    rf"{_PAY}[^\n]{{0,30}}?\b(?:or|otherwise|else)\b[^\n]{{0,24}}?"
    r"\b(?:arrest\w*|jail\w*|prison|deport\w*)\b"
)
_TO_CROOK = (
    r"\b(?:invest\w*|crypto\w*|bitcoin|usdt|forex|trading|police\w*|dsi|officers?|innocen\w*|"
    r"prove)\b"
)
GOES_TO_PAY = (
    r"\b(?:about|going|gonna|ready|on my way) (?:to )?(?:transfer|send|pay|deposit|wire|put)\b"
    rf".{{0,40}}?{_TO_CROOK}|"
    rf"\b(?:should|must|do) (?:i|we) (?:have to |need to )?(?:transfer|send|pay|deposit|give)\b"
    rf".{{0,40}}?{_TO_CROOK}"
)
# To somebody whom a person at home knows from the net only.
_NET = r"(?:online|internet|facebook|fb|tinder|instagram|tiktok|whatsapp|telegram|dating app)"
TO_STRANGER = (
    r"\b(?:sends?|sending|wires?|wiring|transfers?|transferring|pays?|paying|giv(?:e|es|"
    r"ing))\b(?: \w+){0,6}? "
    rf"(?:(?:{_NET}|foreign) (?:boy|girl)?friend|(?:boy|girl)?friend(?: \w+){{0,3}}? {_NET}|"
    r"(?:man|guy|woman|girl|lady|soldier|doctor|lover|boyfriend|girlfriend|person|someone|somebody|stranger)"
    rf"(?: \w+){{0,4}}? (?:{_NET}|never met|never seen|has not met|hasn't met))\b"
)
# Then it may be pictures that somebody threatens with.
THREATENED_WITH = (
    r"\b(?:pictures?|photos?|pics?|nudes?|naked|clips?|record\w*|screenshots?|clothes|private|sex\w*|"
    r"videos? of|(?:my|the|a|our|that|this) videos?|or|unless|if|everyone|friends?|family|parents?|"
    r"school|work|leak\w*|post\w*|shows?|expose\w*|shar(?:e|ing)|threat\w*)\b"
)
# A shop, a landlord or a real office is another matter, and so is a bank's own fund.
OF_GOODS = (
    r"\b(?:shops?|stores?|sellers?|vendors?|hotels?|rooms?|villas?|bookings?|airlines?|flights?|tickets?|"
    r"parcels?|packages?|couriers?|deliver\w*|shipping|ship|shoes?|shirts?|bags?|ordered|orders?|goods|"
    r"items?|products?|landlords?|rent|condo|clinic|gym|school|restaurants?|taxi|driver|cod|customs|"
    r"refund\w*|repairs?|mechanic|garage|atm|sim|phone number)\b"
)
OF_AN_OFFICE = (
    r"\bfine[ds]?\b|\btraffic\b|\bspeeding\b|\bhelmet\b|\bparking\b|\bvisa\b|\boverstay\b|"
    r"\bimmigration\b|\bbail\b|\bcomplaint\b|\b(?:to|file|make|for) (?:a )?(?:police )?report\b|"
    r"\b(?:new|credit|debit) card\b|\b(?:money|it|me|us) back\b|\b(?:mutual|index) fund|"
    r"\bstocks?\b|\bnever ask|\bnot ask\b|\b(?:teach|explain|warn)\b|\b1441\b|\b1166\b|"
    r"\bhotline\b|\bqueue\b"
)
PAID = (
    r"\b(?:i|we)(?:'ve| have| just| already| had){0,2} (?:sent|paid|transferr?ed|gave|wired|"
    r"lost)\b|\balready (?:sent|paid|transferr?ed)\b|\band (?:i )?(?:sent|paid|transferr?ed)\b"
)
OVER = (
    r"\b(?:days?|weeks?|months?|years?) ago\b|\blast (?:week|month|year|night)\b|\byesterday\b|"
    r"\b(?:i|we) (?:hung up|refused|blocked|ignored)\b|"
    r"\b(?:did not|didn'?t) (?:pay|send|transfer|give|do)\b(?!.*\byet\b)"
)
