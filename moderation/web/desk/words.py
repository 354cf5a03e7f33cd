"""What the desk's pages say, in German and English."""

from aiohttp import web

LANGUAGES = ("de", "en")

WORDS: dict[str, tuple[str, str]] = {
    "desk": ("Moderation", "Moderation"),
    "skip": ("Zum Inhalt", "Skip to content"),
    "login": ("Anmelden", "Log in"),
    "logout": ("Abmelden", "Log out"),
    "name": ("Name", "Name"),
    "password": ("Passwort", "Password"),
    "wrong": (
        "Name oder Passwort stimmen nicht.",
        "The name or the password is wrong.",
    ),
    "throttled": (
        "Zu viele Versuche. Bitte warten Sie eine Minute.",
        "Too many attempts. Please wait a minute.",
    ),
    "queue": ("Warteschlange", "Queue"),
    "waiting": ("warten", "waiting"),
    "nothing": ("Nichts wartet.", "Nothing is waiting."),
    "more": ("Weitere", "More"),
    "open": ("Öffnen", "Open"),
    "claim": ("Übernehmen", "Claim"),
    "claim_next": ("Dringendsten übernehmen", "Claim the most urgent"),
    "claimed": ("bei", "with"),
    "held": ("nicht sichtbar", "held"),
    "provisional": ("vorläufig, bitte bestätigen", "provisional, please confirm"),
    "without": ("entschieden ohne", "decided without"),
    "decided_allow": ("zugelassen", "allowed"),
    "decided_flag": ("zur Prüfung", "flagged"),
    "decided_block": ("abgelehnt", "blocked"),
    "comment": ("Kommentar", "Comment"),
    "withdrawn": ("Der Text wurde zurückgezogen.", "The text was withdrawn."),
    "below_article": ("Unter dem Artikel", "Below the article"),
    "reasons": ("Gründe", "Reasons"),
    "no_reason": (
        "Keine Regel sprach an; ein Teil der Prüfung fehlte.",
        "No rule objected; a part of the check was missing.",
    ),
    "remedy": ("Rat", "Advice"),
    "without_reason": ("Ohne diesen Grund", "Without this reason"),
    "without_passages": ("Ohne", "Without"),
    "no_passage": (
        "Es liegt nicht nur an Stellen im Text, sondern am Konto, am Ganzen oder "
        "daran, dass ein Teil der Prüfung fehlte.",
        "It is not passages of the text alone, but the account, the whole, or a part "
        "of the check that was missing.",
    ),
    "scores": ("Werte des Klassifikators", "The classifier's scores"),
    "your_decision": ("Ihre Entscheidung", "Your decision"),
    "clause": ("Klausel bei Ablehnung", "Clause, if you block"),
    "note": ("Notiz (nur intern)", "Note (internal)"),
    "allow": ("Zulassen", "Allow"),
    "block": ("Ablehnen", "Block"),
    "release": ("Zurückgeben", "Give back"),
    "done": ("Hierzu ist nichts mehr zu tun.", "There is nothing left to do here."),
    "stale": (
        "Ihre Übernahme ist abgelaufen oder jemand war schneller.",
        "Your claim has run out, or somebody was faster.",
    ),
    "decided": ("Entschieden.", "Decided."),
}


def language_of(request: web.Request) -> str:
    """Choose German unless the browser prefers English to it."""
    accepted = request.headers.get("Accept-Language", "").lower()
    german, english = accepted.find("de"), accepted.find("en")
    prefers_english = english >= 0 and (german < 0 or english < german)
    return "en" if prefers_english else "de"


def word(key: str, language: str) -> str:
    """Return what a page says for a key."""
    return WORDS[key][LANGUAGES.index(language)]
