"""`python -m bench.after_filing`: how much of what is written after filing is answered rightly.

The odd numbers may be read while rules are written (`--misses`); the even ones only measure."""

from collections.abc import Sequence

from bench.halves import halves, wants_misses
from knowledge_base import KnowledgeBase
from tests.handlers.conversations.filed.after_filing import FiledBefore, LaterMessage, load, wrong
from tests.handlers.journey import Journey, memory


def misses(
    topics: KnowledgeBase, before: FiledBefore, messages: Sequence[LaterMessage]
) -> dict[str, str]:
    """By the ids of those that went wrong, what is wrong."""
    found = {}
    for message in messages:
        with memory() as session:
            said = wrong(Journey(session, topics), before, message)
        if said:
            found[message.id] = f"{' // '.join(message.typed)!r}: {said}"
    return found


def main() -> None:
    """Print the share of each half that is right."""
    shows = wants_misses(__doc__)
    topics, (before, messages) = KnowledgeBase.load(), load()
    for name, chosen in halves(messages, lambda message: message.id):
        missed = misses(topics, before, chosen)
        print(f"{name}: right {len(chosen) - len(missed)} of {len(chosen)}")
        if shows and name == "odd":
            print(*(f"{key} {said}" for key, said in missed.items()), sep="\n")


if __name__ == "__main__":
    main()
