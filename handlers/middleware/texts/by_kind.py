"""Texts that each kind of danger has of its own: content, no logic."""

from handlers.middleware.texts import bodily, children, danger, hazards, threats

_OF_1669 = ("act", "act-outside", "body")
# What is said of the call to 1669.
CALLING_1669 = {
    "act": danger.ACT_PARAGRAPHS,
    "act-outside": danger.OUTSIDE_PARAGRAPHS,
    "body": bodily.PARAGRAPHS,
}
# What is said to who was answered on the telephone.
CALLED = {
    **dict.fromkeys(_OF_1669, danger.ACT_CALLED),
    "held": danger.HELD_CALLED,
    "sextortion": danger.SEXTORTION_CALLED,
    **dict.fromkeys(hazards.BY_KIND, hazards.CALLED),
    "threatened": threats.THREATENED_CALLED,
    **dict.fromkeys(children.TO_CHILD, children.CALLED),
}
# What is said above the form that is begun in such an hour.
WITH_FORM = {
    **dict.fromkeys(_OF_1669, danger.WITH_FORM_AFTER_ACT),
    "held": danger.WITH_FORM_WHILE_HELD,
    "sextortion": danger.WITH_FORM_IF_THREATENED,
    **dict.fromkeys(hazards.BY_KIND, hazards.WITH_FORM),
    "threatened": threats.WITH_FORM,
    **dict.fromkeys(children.TO_CHILD, children.WITH_FORM),
}
