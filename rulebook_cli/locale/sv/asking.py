"""Svar till en person: vad regelboken ger, på svenska."""

ASKING = {
    "title": "Bedömning av stödet för närståendevård",
    "version": "Regelbok",
    "day": "Dag",
    "eligible": "Förutsättningarna för stöd",
    "eligible.yes": "uppfylls enligt uppgifterna",
    "eligible.no": "uppfylls inte enligt uppgifterna",
    "eligible.open": "beror på uppgifter som ännu inte är kända",
    "eligible.not": "förutsättningarna uppfylls inte",
    "nothing": "–",
    "tier": "Arvodesklass",
    "tier.none": "ingen arvodesklass",
    "stage": "Fas",
    "stage.none": "ingen fas",
    "fee": "Vårdarvode",
    "fee.none": "regelboken anger inget arvode för den här dagen",
    "fee.no-tier": "inget arvode betalas",
    "fee.later": "fastställs senare",
    "fee.unverified": "beloppet är inte verifierat",
    "span": "{low} – {high}",
    "leave": "Ledighet",
    "leave.none": "regelboken säger inget om ledighet",
    "unmet": "De här förutsättningarna uppfylls inte:",
    "unmet.one": "Den här förutsättningen uppfylls inte:",
    "steps": "Så räknas arvodet",
    "step": "{what}: {amount} ({at})",
    "step.row": "Arvodet i klass {tier}",
    "step.stage": "I stället betalas arvodet för fasen ({stage})",
    "step.down": "Sänks till arvodet i klass {tier}",
    "step.multiply": "{percent} procent av det föregående betalas",
    "step.share": "En andel på {percent} procent av det föregående betalas",
    "step.share-open": "En andel som inte har angetts betalas",
    "step.unverified": "Beloppet bygger på ett belopp i lagen som ännu inte har bekräftats",
    "rights": "Ledigheter",
    "right": "{what} ({at})",
    "because": "Vad svaret grundar sig på",
    "possible": "Det här är fortfarande möjligt",
    "open": (
        "Svaret kan ännu ändras. De här uppgifterna påverkar det (ange dem med --fact "
        "UPPGIFT=VÄRDE):"
    ),
    "open.one": (
        "Svaret kan ännu ändras. Den här uppgiften påverkar det (ange den med --fact "
        "UPPGIFT=VÄRDE):"
    ),
    "open-asked": "Svaret kan ännu ändras. De här uppgifterna påverkar det:",
    "open-asked.one": "Svaret kan ännu ändras. Den här uppgiften påverkar det:",
    "assumed": "En anställd bedömer de här. Svaret bygger på att de uppfylls:",
    "assumed.one": "En anställd bedömer det här. Svaret bygger på att det uppfylls:",
    "without-criteria": (
        "Regelboken har inga kriterier för klasserna {tiers}, så de kan inte bedömas här."
    ),
    "without-criteria.one": (
        "Regelboken har inga kriterier för klass {tiers}, så den kan inte bedömas här."
    ),
    "indicative": (
        "Svaret är vägledande. Välfärdsområdet beslutar om stödet särskilt i varje enskilt fall."
    ),
    "side-by-side": "Samma situation enligt regelboken och ändringsförslagen",
    "begin": (
        "Svara på frågor om vårdsituationen. Om du inte vet, välj ”Jag vet inte”. Dina svar "
        "sparas inte."
    ),
    "dont-know": "Jag vet inte",
    "write": "{question} (skriv svaret; tomt = jag vet inte)",
    "write-unit": "{question} (svar i enheten {unit}; tomt = jag vet inte)",
    "again.fact-not-a-number": "Svaret måste vara ett tal, till exempel 2,5. Här står ”{text}”.",
    "again.fact-outside": "Svaret måste vara mellan {low} och {high}. Här står {text}.",
    "again.fact-off-step": (
        "Svaret anges i steg om {step}. Närmaste tal är {near}. Här står {text}."
    ),
    "again.fact-not-a-date": "Svaret måste vara en dag i formen 31.12.2026. Här står ”{text}”.",
    "again.fact-date-outside": "Dagen måste vara tillåten ({low} – {high}). Här står {text}.",
    "yes": "Ja",
    "no": "Nej",
}
