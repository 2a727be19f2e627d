"""Orden för det man jämför med: utkastet, en beslutad version eller förslag på dem."""

VERSIONS = {
    "option.base": (
        "Vad man jämför med eller lägger förslagen på: draft (utkastet), decided (den senast "
        "beslutade versionen), decided/BETECKNING, en dag, en version i git eller förslag som "
        "förenas med plustecken (hva-1+hva-2, decided+misol-1)."
    ),
    "clashes.on": "Förslagen har lagts på detta: {name}.",
    "clashes.for": (
        "Vad förslagen betyder tillsammans bedöms för ett avtal som har ingåtts {made}. "
        "Ordalydelserna jämförs för alla avtal."
    ),
    "clashes.keep-base": "Låt grunden vara som den är",
    "clashes.base-word": "grunden",
    "settle-on-draft": "Konflikterna avgörs i utkastet. Ange --settle utan --base.",
    "base-and-two-versions": (
        "Två versioner ({names}) säger redan vad som jämförs. Ange dem utan --base {base}, "
        "eller ange förslagens beteckningar tillsammans med den."
    ),
    "paper-base-twice": (
        "Grunden är angiven två gånger. Ange den antingen med --base eller som den första "
        "versionen."
    ),
}
