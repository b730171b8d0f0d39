"""One seller as an export is asked for: by name, link, telephone or account, however typed."""

from dataclasses import dataclass

from bot.texts import complaint_export as texts
from db.complaints.seller_fingerprints import Fingerprint
from db.engine.encryption import IndexKey
from db.export.cells import mask, one_line
from db.search.seller_index import fingerprint
from handlers.records import seller_terms

LENGTH = 200


@dataclass(frozen=True, slots=True)
class Seller:
    """The text typed, and fingerprints of complaints that say the same; "" and none: any seller."""

    typed: str = ""
    fingerprints: tuple[Fingerprint, ...] = ()

    @property
    def is_nobody(self) -> bool:
        """True if something was typed by which no complaint can be found."""
        return bool(self.typed) and not self.fingerprints

    def apply_to(self, filter_words: str, *, personal: bool) -> str:
        """The filter in words with this seller, whom those who may not see personal data do not
        read of."""
        if not self.typed:
            return filter_words
        shown = self.typed if personal else mask(self.typed, keeps_digits=False)
        said = texts.of_seller(shown)
        return said if filter_words == texts.NO_FILTER else f"{filter_words}, {said}"


def seller(typed: str, key: IndexKey) -> Seller:
    """Read what was typed."""
    typed = one_line(typed)[:LENGTH]
    said = sorted(seller_terms.parse_query(typed))
    return Seller(typed, tuple((kind, fingerprint(key, kind, value)) for kind, value in said))
