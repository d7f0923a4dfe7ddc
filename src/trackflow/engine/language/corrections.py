"""What the writer takes back: "no wait", "I mean", "perdón": the words before it do not count."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from trackflow.engine.language.lexicon.tables import words
from trackflow.engine.language.symbols import Symbol

_MARKS: Final = tuple(
    tuple(phrase.split())
    for phrase in (
        "no wait", "no <wait>", "not <wait>", "not wait", "scratch that", "i mean", "sorry i mean", "no sorry",
        "actually no", "on second thought", "correction", "strike that", "forget that", "make that", "oh wait",
        "oops", "perdon", "mejor dicho", "digo", "no espera", "not <wait> ,", "bueno no", "quiero decir", "rectifico",
        "me corrijo", "ich meine", "ich our", "nein moment", "ah nein", "quatsch", "besser gesagt", "vielmehr",
        "pardon", "sorry", "moment", "ach quatsch", "nee ,", "nein ,", "korrektur", "not quatsch",
        "or please lieber",
        "verbessere mich", "pardon ich our", "blodsinn", "enfin non", "je veux dire", "plutot", "ou plutot",
        "non pardon", "a je veux dire", "not not", "please pardon", "enfin not", "you know what", "actually make it",
        "wait no", "<wait> no", "<wait> not", "well actually", "er no", "no scratch", "nein halt", "korrigiere",
        "ah not", "not please", "err", "no make it", "not change it", "not simply", "no simply", "not , simply",
        "not , not", "not , better", "rather", "no digo", "je rectifie", "not , i mean", "or rather", "i meant",
        "he dicho mal", "not pardon", "halt nein", "das heisst", "pardon ,", "ich korrigiere", "stopp nein",
        "oder nein", "or not ,", "no sorry make it", "sorry make it", "not sorry", "no , simply", "no , just",
        "no , only", "no , better", "hmm no", "hm not", "no <stay>", "not <stay>", "<stay> no", "<stay> not", "uh no",
        "uh not", "ach nein", "ach not", "o mejor", "or better", "or mejor",
    )
)  # fmt: skip
_PLAIN: Final = frozenset(
    {"pardon", "sorry", "perdon", "rather", "plutot", "moment", "digo", "err", "oops", "vielmehr"}
)
_BREAK: Final = words(", . ; : ? ! - (") | {"\n", "->"}
_BACK: Final = frozenset({"and", "but", "who", "with", "when", "if", "after", "for", "or", ","})


def corrected(symbols: list[Symbol]) -> list[Symbol]:
    """The symbols without what was taken back and the words that take it back."""
    texts = [symbol.text for symbol in symbols]
    for i in range(len(texts)):
        for mark in _MARKS:
            size = len(mark)
            if tuple(texts[i : i + size]) != mark:
                continue
            if i == 0:
                continue
            if mark == ("moment",) and texts[i + 1 : i + 2] == [":"]:
                continue
            if (
                mark[0] in _PLAIN
                and size == 1
                and not (
                    texts[i - 1] in _BREAK
                    or texts[min(i + 1, len(texts) - 1)] in _BREAK
                    or mark[0] in ("perdon", "pardon")
                )
            ):
                continue
            last = i + size
            while last < len(symbols) and texts[last] in (
                ",",
                ":",
                ".",
                "simpler",
                "simply",
                "it",
                "make",
                "change",
                "-",
                "so",
                "please",
                "better",
                "mejor",
                "einfacher",
                "just",
                "is",
                "who",
            ):
                if texts[last] in ("who", "is") and last - i - size > 2:
                    break
                last += 1
            after = texts[last] if last < len(texts) else ""
            if after in _FIGURES:
                same = next(
                    (k for k in range(i - 1, max(-1, i - 12), -1) if texts[k] == after), None
                )
                if same is not None:
                    return corrected(symbols[:same] + symbols[last:])
            start = max(0, min(_start_of(texts, i, after), i))
            return corrected(symbols[:start] + symbols[last:])
    return symbols


_FIGURES: Final = frozenset({"<dur>", "<pct>", "<n>", "<money>", "<date>"})
_FILLERS: Final = frozenset(
    {
        "please",
        "err",
        "er",
        "um",
        "uh",
        "eh",
        "euh",
        "hm",
        "so",
        "well",
        "bueno",
        "also",
        "the",
        "no",
        "not",
        "oh",
        "ah",
    }
)
_VERBS: Final = frozenset(
    {
        "show",
        "change",
        "hide",
        "send",
        "redirect",
        "open",
        "highlight",
        "offer",
        "tell",
        "<emails>",
        "<test>",
    }
)


def _start_of(texts: list[str], i: int, after: str) -> int:
    """Where the words begin that are taken back: at the last comma, or the sentence."""
    k = i - 1
    while k >= 0 and texts[k] in _BREAK:
        k -= 1
    while k >= 0 and (texts[k] in _FILLERS or texts[k] in _BREAK):
        k -= 1
    if after in _VERBS:
        verbs = [v for v in range(k, -1, -1) if texts[v] in _VERBS]
        if verbs and not any(texts[v] in (".", "\n") for v in range(verbs[0], k)):
            return verbs[0]
    start = k
    while start > 0 and texts[start - 1] not in (".", ";", "!", "\n", "->", ":"):
        if texts[start - 1] == "," and start - 1 < k:
            break
        if texts[start] in ("and", "when", "if", "after") and k - start >= 2:
            break
        start -= 1
    if texts[start] in ("and", "but") and start < k:
        start += 1
    return start


_ELSEWHERE: Final = frozenset({"vwo", "optimizely", "kameleoon", "unbounce", "optinmonster"})


_HEADS: Final = frozenset({"to", "subject", "re", "betreff", "asunto", "objet", "cc", "fwd", "ref"})
_GREETINGS: Final = frozenset(
    {
        "greetings",
        "hello",
        "hi",
        "hey",
        "dear",
        "saludos",
        "gruss",
        "grusse",
        "salut",
        "bonjour",
        "hola",
        "hallo",
        "moin",
        "servus",
        "buenas",
    }
)


def without_letterhead(symbols: list[Symbol], prompt: str) -> list[Symbol]:
    """The symbols without a subject line and the greeting at the beginning."""
    kept: list[Symbol] = []
    line: list[Symbol] = []
    for symbol in [*symbols, Symbol("\n", len(prompt), len(prompt))]:
        line.append(symbol)
        if symbol.text == "\n":
            head = prompt[line[0].start : line[0].end].lower().strip(".:")
            if not (len(line) > 2 and head in _HEADS and line[1].text == ":"):
                kept += line
            line = []
    kept = kept[:-1] if kept and kept[-1].start == len(prompt) else kept
    first = prompt[kept[0].start : kept[0].end].lower() if kept else ""
    if first.strip(".,!") in _GREETINGS:
        end = next(
            (k for k in range(min(9, len(kept))) if kept[k].text in ("!", ",", ".", "\n", "-")),
            None,
        )
        if (
            end is not None
            and end < 8
            and not any(
                s.text in ("show", "<overlay>", "see", "<lit>", "for", "when", "if")
                for s in kept[:end]
            )
        ):
            return kept[end + 1 :]
    return kept


def without_comparison(symbols: list[Symbol]) -> list[Symbol]:
    """The symbols without what the writer would do in another tool, up to "here:"."""
    texts = [symbol.text for symbol in symbols]
    if not _ELSEWHERE & set(texts[:6]):
        return symbols
    for i in range(len(texts) - 1):
        if texts[i] in ("here", "aqui", "hier", "ici") and texts[i + 1] in (":", ",", "-"):
            return symbols[i + 2 :]
    return symbols


_NOR: Final = frozenset({"nor", "ni", "noch"})


def with_nor(symbols: list[Symbol], prompt: str) -> list[Symbol]:
    """ "neither A nor B" as "not A or B": one negation over a list."""
    found = list(symbols)
    for i, symbol in enumerate(symbols):
        said = prompt[symbol.start : symbol.end].lower()
        if (
            symbol.text == "not"
            and said in _NOR
            and any(s.text == "not" for s in symbols[max(0, i - 6) : i])
        ):
            found[i] = replace(symbol, text="or")
    return found


def with_us(symbols: list[Symbol], prompt: str) -> list[Symbol]:
    """ "us visitors" are from the United States; an SMS that is sent is no channel."""
    found = list(symbols)
    for i, symbol in enumerate(symbols[:-1]):
        said = prompt[symbol.start : symbol.end].lower()
        if said == "us" and symbol.text == "<team>" and symbols[i + 1].text == "<people>":
            found[i] = replace(symbol, text="<country>", value="US")
        sent = {"send"} & {s.text for s in symbols[max(0, i - 2) : i]}
        if said in ("sms", "an sms", "a sms") and symbol.text == "<channel>" and sent:
            found[i] = replace(symbol, text="<sms>")
    return found


def with_display(symbols: list[Symbol], prompt: str) -> list[Symbol]:
    """ "display" beside another channel or before "ads" is the channel, not the verb."""
    kinds = ("<channel>", "<source>")
    found = list(symbols)
    for i, symbol in enumerate(symbols):
        if symbol.text != "show" or not prompt[symbol.start : symbol.end].lower().startswith(
            "display"
        ):
            continue
        before = [s.text for s in symbols[max(0, i - 2) : i]]
        after = [s.text for s in symbols[i + 1 : i + 3]]
        joined = before[-1:] and before[-1] in ("or", "and", ",", "/") and before[0] in kinds
        leads = after[:1] and after[0] in ("or", "and", ",", "/") and after[-1] in kinds
        if (
            joined
            or leads
            or (
                after[:1] == ["<people>"]
                and prompt[symbol.end :].lower().startswith((" traffic", " ad", " visitors"))
            )
        ):
            found[i] = replace(symbol, text="<channel>", value="display")
    return found


def with_pipes(symbols: list[Symbol], prompt: str) -> list[Symbol]:
    """Texts set apart by bars behind a colon, as quoted ones: labels: Give now | Give hope."""
    texts = [symbol.text for symbol in symbols]
    if texts.count("|") < 1 or "<lit>" in texts:
        return symbols
    first = texts.index("|")
    colon = max((k for k in range(first) if texts[k] == ":"), default=-1)
    if colon < 0 or any(t in (".", "\n", ";") for t in texts[colon:first]):
        return symbols
    end = first
    while end < len(texts) and texts[end] not in (".", "\n", ";"):
        end += 1
    found = symbols[: colon + 1]
    run: list[Symbol] = []
    for symbol in [*symbols[colon + 1 : end], Symbol("|", 0, 0)]:
        if symbol.text != "|":
            run.append(symbol)
        elif run:
            start, last = run[0].start, run[-1].end
            found += [Symbol("<lit>", start, last, prompt[start:last]), Symbol(",", last, last)]
            run = []
    return found[:-1] + symbols[end:]
