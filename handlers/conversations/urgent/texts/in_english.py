"""Short lines in English in the middle of an emergency, and what is said to them."""

WHAT_NOW = (
    r"^(?:ok(?:ay)? )?(?:so )?(?:and )?(?:what|then) (?:now|next|then|to do|else|what|do i do)\b|"
    r"^next\b"
)
MONEY_BACK = (
    r"\b(?:get|have|see) (?:it|my money|the money|money|this) back\b|money (?:come|be) back"
)
OF_POLICE = r"\bpolice\b"
ABROAD = (
    r"\b(?:abroad|overseas|outside (?:of )?thailand|not in thailand|another country|home country|"
    r"(?:in|from) (?:the )?(?:germany|uk|england|usa?|america|france|australia|japan|china|korea|"
    r"singapore|malaysia|india|sweden|norway|denmark|finland|switzerland|austria|netherlands|italy|"
    r"spain|russia|canada|taiwan|hong kong|israel|belgium|ireland|scotland))\b"
)
FOREIGNER = r"\b(?:foreigner|tourist|expat|farang|passport|no thai (?:id|card|number)|not thai)\b"
OF_ELSE = (
    r"\?|\b(?:parcel|package|refund|return(?:ed|ing)?|product|item|size|shop|seller|store|order(?:ed)?|"
    r"deliver(?:y|ed)?|courier|warranty|broken|fake|complain(?:t|ing)?|status|hotel|ticket|review|"
    r"how|why|where|when|which|who|can|could|should|do|does|did|is|are|will)\b"
)
FROM_ABROAD = (
    "From abroad: use your bank's app, or its number for calls from abroad, and let somebody in "
    "Thailand call 1441 for you now. The police take reports at thaipoliceonline.go.th."
)
FOREIGNERS = (
    "A foreigner can call and report as well. Have the slip and your passport at hand. The tourist "
    "police, 1155, help in English, 24 hours a day."
)
