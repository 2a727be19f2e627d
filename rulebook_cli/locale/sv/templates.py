"""Orden för mallar, stor stil och tabellfiler på svenska."""

TEMPLATES = {
    "listed": (
        "Mallar som regelboken kan ersätta med egna i mappen templates/. Det som finns i utkastet "
        "(main) används, inte det som finns i arbetsfilerna."
    ),
    "what.paper.html.j2": "stommen i ett papper i HTML",
    "what.letterhead.html.j2": "brevhuvudet i HTML: avsändare, datum, ärendenummer",
    "what.paper.css": "utseendet i HTML",
    "what.paper.typ": "stommen och utseendet i PDF",
    "what.letterhead.typ": "brevhuvudet i PDF: avsändare, datum, ärendenummer",
    "what.paper.docx": "en Wordfil vars formatmallar, sida och sidhuvud används",
    "what.picture": "en bild som egna mallar kan visa",
    "what.part": "en egen del som andra mallar kan använda",
    "ours": "programmets",
    "own": "egen",
    "waiting": (
        "Arbetsfilerna har annat än utkastet i: {names}. Det används när ändringen har förts till "
        "grenen main."
    ),
    "copied": "Kopierad: {path}. Ändra den och för den till grenen main, så tas den i bruk.",
    "no-such-template": "Mallen {name} finns inte. Mallarna är: {known}.",
    "no-such-template-near": "Mallen {name} finns inte. Menade du {meant}? Mallarna är: {known}.",
    "template-missing": (
        "I mallen {path} finns på rad {line} ett namn som den inte får: {missing}. En mall kan "
        "använda bara det som den får: se docs/templates.md. Ingenting skrevs."
    ),
    "template-wrong": (
        "Rad {line} i mallen {path} går inte att följa. Den som läser mallen säger: ”{said}”. "
        "Rätta raden i utkastet (main) eller ta bort den egna mallen, så används programmets igen. "
        "Ingenting skrevs."
    ),
    "template-forbidden": (
        "I mallen {path} finns på rad {line} något som inte är tillåtet: {what}. En mall får inte "
        "köra någonting, läsa andra filer än de egna i mappen templates/ eller hämta någonting "
        "från nätet. Ingenting skrevs."
    ),
    "template-endless": (
        "Papperet blev inte färdigt på 20 sekunder med regelbokens egna mallar ({paths}). "
        "Kontrollera att en mall inte upprepar något i det oändliga. Ingenting skrevs."
    ),
    "template-size": (
        "Mallarna och deras bilder måste tillsammans rymmas i {megabytes} megabyte. Störst är "
        "{path}: gör den mindre."
    ),
    "template-not-word": (
        "Mallen {path} är inte en hel Wordfil (.docx) med ett enda avsnitt. Spara den på nytt i "
        "Word eller kopiera programmets egen: rulebook templates --copy paper.docx. Ingenting "
        "skrevs."
    ),
    "no-work-tree": (
        "I mappen {folder} finns inga arbetsfiler, så mallen kan inte kopieras dit. Gå till din "
        "egen kopia av regelboken."
    ),
    "no-tables": (
        "I papperet ”{title}” finns ingen tabell, så det blir ingen CSV-fil av det. Välj en annan "
        "form, till exempel --format pdf."
    ),
    "large-print-form": (
        "Stor stil finns i papper i formen {forms}; nu är formen {form}. Lägg till till exempel "
        "--output papper.pdf."
    ),
}
