"""Patterns of danger to money that is told in English, in lower case."""

# Who wants to be paid threatens with the police, or with being sent out of the country.
PRESSES_TO_PAY = (
    r"\b(?:shop|store|seller|lender|finance|loan|collector|owner)\b.{0,30}?\b(?:says?|said|will|"
    r"gonna|going to|wants? to|threat\w*|tell|told)\b.{0,40}?\b(?:police|arrest(?:ed)?|jail|prison|"
    r"deport\w*|immigration|send me (?:back|home))\b"
)
FOR_NOT_PAYING = (
    r"\b(?:not|dont|don't|cannot|can't|cant|didn't|didnt|no|never|late|unless i|until i|if i)"
    r"(?: \w+){0,2}? pay(?:ing|ment)?\b|\b(?:owe|debt|instal\w*|late)\b"
)
NOT_PRESSED = (
    r"\bi (?:will|want|can|should|would|go|called|call)\b.{0,20}?\b(?:police|report)\b|\brefund|"
    r"\bmoney back\b|\bpay (?:me|back|us)\b|\bscam"
)
# Money that left one's own account by itself; of another account a verb that is sure says it.
_OWN = (
    r"\b(?:my|our)\b(?: (?!facebook|fb|instagram|ig|line|game|shopee|lazada|email|seller|shop)"
    r"[\w'’]+){0,3}?"
)
_EMPTIED = (
    r"(?:emptied|drained|cleaned out|cleared out|wiped(?: out)?|empty|"
    r"(?:at|is|now|shows?) (?:zero|0)\b)"
)
_WENT = (
    r"(?:gone|stolen|stole|missing|disappeared|vanished|taken|took|withdrew|withdrawn|moved|left)"
)
_MONEY = r"(?:savings?|balance|money|funds|cash|salary|baht|everything)"
_ACCOUNT = r"(?:(?:bank|savings) ?(?:account|app)?|account|savings|banking app|wallet)"
ACCOUNT_EMPTIED = (
    rf"{_OWN} (?:account|savings|balance|wallet)\b.{{0,16}}?\b{_EMPTIED}|"
    rf"\b{_EMPTIED} (?:out )?{_OWN} (?:account|savings|wallet|bank)|"
    rf"{_MONEY}\b.{{0,24}}?\b{_WENT}\b.{{0,16}}?\b(?:from|out of|in) {_OWN} {_ACCOUNT}|"
    rf"{_MONEY}\b.{{0,8}}?\b(?:from|in|of) (?:{_OWN}|the) {_ACCOUNT}\b.{{0,24}}?\b{_WENT}\b|"
    rf"\b{_WENT}\b.{{0,16}}?\b(?:\d+|{_MONEY})\b.{{0,8}}?\b(?:from|out of) {_OWN} {_ACCOUNT}|"
    rf"{_OWN} savings\b.{{0,24}}?\b{_WENT}\b|"
    rf"\b{_WENT} {_OWN} savings\b"
)
# It went to a shop or a crook by one's own hand, by agreement, or did not go yet.
SENT_ONESELF = (
    r"\b(?:i|we) (?:\w+ )?(?:paid|sent|transferr?ed|ordered|bought)\b|\bif\b|\bcould|"
    r"\bcan (?:they|he|someone)|\bmonthly\b|\bevery (?:month|week|year)\b|\bsubscri"
)
_MY_BANK = (
    r"\bmy\b(?: [\w'’]+){0,2}? (?:(?:online |mobile )?bank(?:ing)?|kbank|k ?plus|kasikorn|scb|"
    r"krung ?thai|ktb|bbl|krungsri|ttb|gsb)(?: (?:account|app))?"
)
_OTHERS_HAND = r"\b(?:someone|somebody|they|he|she|hackers?|scammers?|thie(?:f|ves)|crooks?)\b"
# Somebody else has the account or the telephone in hand.
BANK_IN_OTHER_HANDS = (
    rf"{_MY_BANK}\b.{{0,16}}?\b(?:hacked|compromised|broken into|taken over)|"
    rf"\b(?:got|broke|logged|hacked|get|getting) (?:in ?to|in) {_MY_BANK}\b|\bhacked {_MY_BANK}\b|"
    rf"{_OTHERS_HAND}.{{0,24}}?\b(?:transferr?ed|moved|withdrew)\b.{{0,24}}?"
    rf"\b(?:from|out of) {_OWN} {_ACCOUNT}\b|"
    rf"\btransferr?ed\b.{{0,40}}?\bwithout my (?:permission|knowledge|consent|authori[sz]ation)"
)
PHONE_IN_OTHER_HANDS = (
    r"\b(?:has|have|had|got|gained|gave|given)\b.{0,16}?\b(?:access|control)\b.{0,16}?"
    r"\bmy (?:phone|mobile|screen)\b|"
    r"\b(?:controls?|controlled|controlling|took over|taken over) my (?:phone|mobile|screen)\b|"
    r"\b(?:installed|downloaded|i install|"
    r"(?:made|had|got|let) (?:me|us|him|her|them) (?:install|download|put|use))\b.{0,24}?"
    r"\b(?:any ?desk|team ?viewer|remote)\b|"
    r"\b(?:installed|downloaded)\b.{0,16}?\b(?:app|apk)\b(?! store)"
    r"(?!.{0,60}\b(?:play|app) store).{0,60}?"
    rf"\b{_MONEY}\b.{{0,16}}?\b{_WENT}\b"
)
SIM_TAKEN = (
    r"\bsim\b(?: card)? (?:(?:was|is|got|has|been|just) ){1,3}"
    r"(?:swapped|stolen|cloned|hijacked|taken)|"
    r"\b(?:swapped|stole|cloned|hijacked) my sim\b|\bvictim of (?:a )?sim.?swap|"
    r"\bsim.?swapped\b|\bsim.?swap\b.{0,12}?\b(?:on|to) (?:me|my)\b|"
    r"\bsim.?swap\b\W{0,4}(?:what (?:to|do|should|can|now)|help|please)|"
    r"\bwhat (?:do|should|can) i do\b.{0,20}?\bsim.?swap\b"
)
# Not what a shop, a parcel or a door needs.
OF_A_CODE = (
    r"(?<!discount )(?<!promo )(?<!coupon )(?<!qr )(?<!zip )(?<!postal )(?<!area )"
    r"(?<!dress )(?<!tracking )(?<!order )(?<!product )(?<!bar)\b(?:codes?|otp|passwords?|"
    r"pin|cvv|card numbers?|bank details)\b"
)
GAVE_SECRET = (
    r"\b(?:i|we) (?:(?:just|already|have|had|accidentally) )*(?:gave|told|sent|read|typed|"
    r"entered|shared)\b"
    rf"(?!.{{0,30}}\b(?:couriers?|drivers?|riders?|delivery|door|gift|game|discount|promo|coupon))[^\n]{{0,24}}?{OF_A_CODE}"
)
# On a page that is false, by its own name or as it looks.
_PAGE = r"(?:sites?|web ?sites?|pages?|links?|forms?|app|shop|store)"
_FALSE = r"(?:fake|false|scam\w*|phishing|fraud\w*|suspicious|bogus)"
GAVE_CARD = (
    r"\b(?:i|we)(?: have| just| already| accidentally|'ve)* (?:gave|typed?|entered|put|filled|"
    r"submitted|keyed|used|saved|wrote)\b.{0,24}?\b(?:card|bank account|bank details)\b.{0,40}?"
    rf"\b(?:{_FALSE}\b.{{0,16}}?\b{_PAGE}|{_PAGE}\b.{{0,24}}?\b{_FALSE})\b"
)
# Who says to be of an office called, and said that one is accused of something.
_ACCUSER = (
    r"(?:police(?:m[ae]n|wom[ae]n)?|cops?|dsi|amlo|interpol|detectives?|prosecutors?|courts?|customs|"
    r"immigration|officers?|banks?|call cent(?:er|re)|dhl|fedex|post office|someone|somebody|"
    r"they|man|woman|guy)"
)
_CALLS = r"(?:called|calls|calling|call|phoned|rang|contacted|texted|messaged|video.?called|told)"
_ACCUSED = (
    r"\b(?:money.?laundering|drugs?|arrest\w*|warrant|illegal\w*|suspects?|suspected|accused|"
    r"accus\w+|criminal|crime|in(?:volved)? (?:in|with) (?:a )?(?:case|fraud|scam))\b"
)
ACCUSED_BY_CALLER = (
    rf"\b{_ACCUSER}\b.{{0,40}}?\b{_CALLS} (?:me|my|us)\b.{{0,60}}?{_ACCUSED}|"
    rf"\b{_ACCUSER} (?:(?:just|has|have|is|are|keeps?) )*(?:called|calling|phoned)\b"
    rf".{{0,60}}?{_ACCUSED}|"
    rf"\b(?:got|received|had|get) an? (?:\w+ )?(?:call|video call)\b.{{0,60}}?{_ACCUSED}"
)
PAID_CROOK = (
    r"\b(?:fake|false|pretend(?:ing)?|so.called) (?:to be )?(?:the |a )?"
    r"(?:police(?:m[ae]n)?|cops?|officers?|bank|dsi|customs)\b|"
    r"\bcalled by (?:the |a |some )?(?:police(?:m[ae]n)?|cops?|officers?|dsi|amlo|court|customs)\b|"
    r"\b(?:police(?:m[ae]n)?|cops?|officers?|dsi|amlo|court|customs)(?: (?:man|officer|has|just))* "
    r"(?:video )?(?:call(?:s|ed|ing)?|phoned?|rang) (?:me|us)\b"
)
_PAYS = r"(?:send|pay|transfer|give|wire)"
GAVE_MONEY = (
    r"\b(?:i|we)(?: have| just| already|'ve)? (?:sent|paid|transferr?ed|gave|wired)\b|"
    rf"\b(?:i|we) (?:just |already )?{_PAYS}\b.{{0,24}}?\b(?:already|ago|just now)\b|"
    rf"\b(?:i|we) (?:just|already) {_PAYS}\b|"
    r"\blost (?:(?:my|all|about|over) ){0,2}(?:money|savings|[\d,.]+)|"
    r"\band (?:sent|paid|transferr?ed)\b"
)
_WE_PAID = (
    r"\b(?:i|we)(?: have| had| just| already|'ve)* "
    rf"(?:{_PAYS}|sent|paid|transferr?ed|gave|wired)\b"
)
# Money that went to a crook, by who knows little English.
SENT_TO_SCAM = (
    rf"\bscam\w*\b.{{0,40}}?{_WE_PAID}.{{0,16}}?\b(?:money|cash|baht|thb|\d{{3,}}|now)\b|"
    r"\b(?:transfer|payment) (?:i|we) (?:made|did|sent)\b.{0,24}?\bscam\w*\b|"
    rf"{_WE_PAID}.{{0,16}}?\b(?:money|cash|baht|thb|\d{{3,}})\b.{{0,16}}?\bscam\w*\b"
)
# Whether to send it is asked, it is wanted only, or it went by a card.
ASKS_BEFORE_SENDING = (
    r"\bscam or\b|\b(?:is|are|was) (?:it|this|that|they|he|she)\b.{0,16}?\bscam|"
    r"\b(?:should|if|before|can|could|may|will|must|wants? me to|asks? me to|"
    r"tell me to) i?\b|"
    r"\b(?:not|never|n['\u2019]?t|dont|didnt) (?:send|pay|transfer|give|sent|paid)\b|\bcard\b"
)
# A shop that is no shop, paid so lately that a bank may still hold it.
PAID_FAKE_SHOP = (
    r"\b(?:paid|sent|transferr?ed|gave|wired|already (?:pay|send|transfer)|"
    r"(?:pay|send|transfer) already)\b.{0,24}?\b(?:fake|scam\w*|false|fraud\w*) "
    r"(?:online |facebook |fb |ig )?(?:shop|store|page|seller|web ?site|site|hotel|company)"
)
OF_LATE = (
    r"\b(?:just|now|minutes?|mins?|hours?|hrs?|today|this (?:morning|afternoon|evening)|tonight)\b"
)
LONG_AGO = r"\b(?:ago|years?|months?|last (?:week|month|year))\b"
SIM_GONE = (
    r"\bsim\b(?: card)?.{0,24}?\b(?:stop(?:s|ped)?|dead|not work|no signal|lost|blocked|"
    r"deactivated|swapped|stolen|disabled|cloned|no service)|"
    r"\b(?:phone|mobile|my number)\b.{0,16}?\b(?:no signal|lost signal|no service|"
    r"signal (?:is )?gone)"
)
MONEY_GOES = (
    rf"{_OTHERS_HAND}.{{0,16}}?\b(?:transferr?ed|moved|took|withdrew|sent)\b.{{0,12}}?\b{_MONEY}\b|"
    rf"\b{_MONEY}\b.{{0,24}}?\b(?:transferr?ed|moved|sent|going) (?:out|away|by itself)\b|"
    rf"\b{_MONEY}\b.{{0,24}}?\b{_WENT}\b|\bbank\b|"
    rf"\baccount\b.{{0,16}}?\b(?:{_EMPTIED}|{_WENT})"
)
# A number that called is asked about.
_CALLS = r"(?:call(?:ed|s|ing)?|phoned|ringing|rang)"
CALLED_FROM = (
    rf"\bwho(?:'s| is| was| has| just|s)?(?: just)? {_CALLS}\b(?! back| an? (?:taxi|cab)| the)|"
    rf"\b(?:{_CALLS} (?:me|us)|a (?:missed )?call)\b.{{0,8}}? (?:from|by) .{{0,12}}?\+?\d{{2}}|"
    rf"\+?\d[\d -]{{2,14}} (?:has |just |keeps |is )*{_CALLS} (?:me|us|my)\b"
)
# Somebody took money and is gone; coins or a platform that keeps the money.
TOOK_AND_GONE = (
    r"\b(?:took|paid|sent|gave|transferred)\b.*"
    r"\b(?:disappeared|vanished|ran (?:away|off)|is gone|blocked me)\b"
)
COINS = (
    r"\b(?:crypto\w*|usdt|bitcoin|btc|forex|trading (?:platform|app|site)|investment (?:app|"
    r"platform|site))\b"
)
COINS_LOST = (
    r"\b(?:lost|stolen|scam\w*|stuck|frozen|locked|can(?:no|')?t withdraw|cannot (?:withdraw|"
    r"get)|won'?t let)\b"
)
# Money that went to a game; an account of a game that is gone.
IN_A_GAME = (
    r"\b(?:robux|roblox|rov|free ?fire|pubg|genshin|valorant|fortnite|minecraft|v.?bucks|in.?game|"
    r"mobile legends|(?:in|from|on) a game|"
    r"game (?:accounts?|ids?|coins?|gems?|diamonds?|skins?|items?|top.?ups?|money|credits?))\b"
)
GAME_MONEY_LOST = (
    r"\b(?:scam\w*|cheat\w*|hack\w*|stole\w*|took|taken|lost|gone|sent|paid|pay|gave|bought|buy|"
    r"tricked|disappeared|blocked|charged|refund)\b"
)
# What was bought with a card of those at home, where nothing else is told.
CARD_FOR_A_GAME = (
    r"\b.{0,12}?\bcard(?: (?:numbers?|details|info))?(?:\W*$|.{0,20}?\b(?:gam|diamond))"
)
