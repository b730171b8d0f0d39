"""Measure the matcher on questions that nobody wrote for it, where they are to be had."""

import time
from pathlib import Path

from knowledge_base import KnowledgeBase
from knowledge_base.checks.evaluation import EvaluationMetrics, evaluate

QUESTIONS = "dev_questions.tsv"
BEYOND = "dev_out_of_scope.tsv"


def measure(data: Path) -> str:
    """A table over the odd lines, which are for tuning (the even ones are kept for the closing
    figures), or a sentence that there is nothing to measure on."""
    start = time.perf_counter()
    knowledge_base = KnowledgeBase.load()
    built_s = time.perf_counter() - start
    built = f"built {len(knowledge_base.topics)} topics in {built_s:.2f} s"
    if not (data / QUESTIONS).exists():
        return f"{built}\nno {QUESTIONS} in {data}: the matcher's accuracy is not measured"
    asked = [(text, ids.split(",")) for text, ids in _odd_pairs(data / QUESTIONS)]
    in_scope = [(text, ids) for text, ids in asked if set(ids) & set(knowledge_base.topics)]
    left_out = len(asked) - len(in_scope)
    figures = evaluate(knowledge_base.search, in_scope, _odd_pairs(data / BEYOND))
    return f"{built}\n{_table(figures)}\nquestions on topics that are not written yet: {left_out}"


def _odd_pairs(file: Path) -> list[tuple[str, str]]:
    lines = file.read_text("utf-8").splitlines()[::2]
    return [(text, second.strip()) for text, _, second in (line.partition("\t") for line in lines)]


def _table(figures: EvaluationMetrics) -> str:
    shares = {
        "right topic first": figures.top_1,
        "right topic among the first three": figures.top_3,
        "right answer shown (answered or a button)": figures.shown_right,
        "answered directly and right": figures.answered_right,
        "answered directly and wrong": figures.answered_wrong,
        "out of scope, answered all the same": figures.beyond_answered,
    }
    rows = [f"{name:<45}{share:7.1%}" for name, share in shares.items()]
    rows.append(f"{'one question, p50 / p99 in ms':<45}{figures.p50_ms:.2f} / {figures.p99_ms:.2f}")
    return "\n".join([f"{figures.questions} questions, {figures.beyond} out of scope", *rows])
