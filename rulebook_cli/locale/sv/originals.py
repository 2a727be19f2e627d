"""Orden för att ta bort ett mottaget original och ändra dess offentlighet."""

ORIGINALS = {
    "option.change": "Ändra utlåtandets offentlighet: --public, --ground och vid behov --redacted.",
    "option.remove": (
        "Ta bort ett mottaget original: filen, dess text och en privatpersons namn (--because)."
    ),
    "already-removed": "Originalet till utlåtandet {id} är redan borttaget.",
    "would-remove": "Originalet till utlåtandet {id} skulle tas bort.",
    "removed": "Originalet till utlåtandet {id} är borttaget ur det här arkivet.",
    "removed-remains": (
        "Kvar blir utlåtandets uppgifter, kontrollsumman, dagen och skälet samt de punkter som "
        "har antecknats i utkastet. Utskrifter och säkerhetskopior som redan finns kan "
        "programmet inte ta bort."
    ),
    "export-removed": (
        "Också exportfilen togs bort ({id}), eftersom raden fanns i den. De andra radernas ord "
        "finns kvar."
    ),
    "original-gone": "Utlåtandet {id} har inget original i det här arkivet.",
    "statement-in-import": (
        "Utlåtandet {id} kom i en exportfil, så det kan inte få en egen kopia. Märk det som "
        "helt hemligt: --public no"
    ),
    "already-public": "Offentligheten för utlåtandet {id} är redan antecknad så.",
    "would-public": (
        "Offentligheten för utlåtandet {id} skulle ändras, och {count} punkter lämnas bort."
    ),
    "public-changed": "Utlåtandet {id}: {public}.",
    "level.yes": "offentligt",
    "level.partly": "delvis offentligt",
    "level.no": "sekretessbelagt",
    "points-left-out": (
        "Ur utkastet lämnades bort {count} punkter vars ord inte längre är offentliga. I "
        "tidigare versioner av utkastet finns de kvar: fråga vid behov hur historien tas bort."
    ),
}
