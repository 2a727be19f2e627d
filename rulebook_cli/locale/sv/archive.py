"""Arkivets ord på svenska."""

ARCHIVE = {
    "kind": "Arkivförteckning",
    "title": "Arkivförteckning: {title}",
    "matter": "Ärende",
    "lead": (
        "I detta arkiv finns enbart offentligt material. Privatpersonerna har numrerats. Sist i "
        "förteckningen står vad som har lämnats utanför och varför."
    ),
    "lead-internal": (
        "Endast för internt bruk: i detta arkiv finns även material som inte är offentligt."
    ),
    "kept": "Handlingar i arkivet",
    "left-out": "Handlingar som lämnats utanför arkivet",
    "file": "Fil",
    "what": "Handling",
    "diary": "Diarienummer",
    "date": "Dag",
    "sender": "Avsändare",
    "public": "Offentlighet",
    "ground": "Grund",
    "sha256": "Kontrollsumma (SHA-256)",
    "hash": "Kontrollsumma (SHA-256)",
    "why": "Varför utanför",
    "public.yes": "offentlig",
    "public.partly": "delvis offentlig",
    "public.no": "sekretessbelagd",
    "why.secret": "Sekretessbelagd.",
    "why.partly": "Det finns ingen offentlig kopia.",
    "why.person": "En privatpersons namn finns i originalet.",
    "why.import": "Filen innehåller många avsändares svar.",
    "why.not-here": "Originalet finns inte i denna kopia.",
    "original": "Inkommet utlåtande, original",
    "copy": "Inkommet utlåtande, offentlig kopia",
    "done-all": "Arkivet innehåller {files} filer. Inget har lämnats utanför.",
    "done": (
        "Arkivet innehåller {files} filer. Utanför lämnades {left_out} handlingar som inte är "
        "offentliga eller inte finns i denna kopia."
    ),
    "internal-hint": (
        "Arkivet innehåller {files} filer, även annat än offentligt material. Förvara det "
        "därefter. Handlingar som saknas: {left_out}."
    ),
}
