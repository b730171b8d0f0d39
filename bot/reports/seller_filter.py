"""One seller as an export is asked for: by name, link, telephone or account, however typed."""

from dataclasses import dataclass

from bot.texts import complaint_export as words
from db.complaints.seller_fingerprints import Mark
from db.engine.encryption import IndexKey
from db.export.cells import mask, one_line
from db.search.seller_index import hashed
from handlers.records import seller_terms

LENGTH = 200


@dataclass(frozen=True, slots=True)
class Seller:
    """What was typed, and the marks of complaints that say the same; "" and none: any seller."""

    typed: str = ""
    marks: tuple[Mark, ...] = ()

    @property
    def is_nobody(self) -> bool:
        """Whether something was typed by which no complaint can be found."""
        return bool(self.typed) and not self.marks

    def added_to(self, filter_words: str, *, personal: bool) -> str:
        """The filter in words with this seller, whom those who may not see personal data do not
        read of."""
        if not self.typed:
            return filter_words
        shown = self.typed if personal else mask(self.typed, keeps_digits=False)
        said = words.of_seller(shown)
        return said if filter_words == words.NO_FILTER else f"{filter_words}, {said}"


def seller(typed: str, key: IndexKey) -> Seller:
    """Reads what was typed."""
    typed = one_line(typed)[:LENGTH]
    said = sorted(seller_terms.sought(typed))
    return Seller(typed, tuple((kind, hashed(key, kind, value)) for kind, value in said))
